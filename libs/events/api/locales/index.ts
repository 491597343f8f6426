// Made by "npm run sync" from the files beside it and libs/platform/languages.json; do not edit.
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import de from './de.json' with { type: 'json' };

/** The sentences of every language. */
export const texts = {
  en,
  fr,
  de,
};
