// Made by "npm run sync" from the files beside it and libs/platform/languages.json; do not edit.

/** How the sentences of each language are loaded. */
export const texts = {
  en: () => import('./en.json', { with: { type: 'json' } }),
  fr: () => import('./fr.json', { with: { type: 'json' } }),
  de: () => import('./de.json', { with: { type: 'json' } }),
};
