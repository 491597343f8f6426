import type { ServerLanguage } from '@skills/platform/graph';

/** The file in which the build has written an app's page in the words of a language. */
export const pageFile = (language: ServerLanguage): string => `index.${language}.html`;

/** The headers of a page that is told in the language of whoever asks: asked for anew each time, and kept by no cache for others. */
export const IN_ITS_LANGUAGE = { 'cache-control': 'no-cache', vary: 'accept-language, cookie' } as const;
