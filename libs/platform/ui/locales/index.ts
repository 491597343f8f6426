// Made by "npm run sync" from the files beside it and libs/platform/languages.json; do not edit.
import en from './en.json' with { type: 'json' };

/** The sentences of the fallback, and how those of the other languages are loaded. */
export const texts = {
  en,
  fr: () => import('./fr.json', { with: { type: 'json' } }),
  de: () => import('./de.json', { with: { type: 'json' } }),
};
