import i18next, { type FormatterModule, type i18n } from 'i18next';
import names from '../languages.json' with { type: 'json' };

/** A language in which the server itself speaks; the same as those of the interface. */
export type ServerLanguage = keyof typeof names;

/** The languages in which the server itself speaks: problems and mails. */
export const SERVER_LANGUAGES = Object.keys(names) as readonly ServerLanguage[];

/** A tree of texts, as in `api/locales/en.json`. */
export interface TextTree {
  [key: string]: string | TextTree;
}

/** A module's server texts, one tree for each language; what one of them lacks is said in English, and the check of translations names it. */
export type ServerTexts = Readonly<{ en: TextTree } & Partial<Record<ServerLanguage, TextTree>>>;

/** The same texts with their keys under one more; problems stay where every module has them. */
export const textsUnder = (key: string, texts: ServerTexts): ServerTexts => {
  const under = (tree: TextTree = {}): TextTree => ({ [key]: tree, ...(tree.problems ? { problems: tree.problems } : {}) });
  return { en: under(texts.en), ...Object.fromEntries(SERVER_LANGUAGES.map((language) => [language, under(texts[language])])) };
};

/** Gives the text of a dotted key; a key without text answers with itself, which a test forbids for every problem code. */
export type Translate = (key: string, params?: Readonly<Record<string, string | number>>, language?: ServerLanguage) => string;

function merge(into: TextTree, from: TextTree, path: string): TextTree {
  for (const [key, value] of Object.entries(from)) {
    const present = into[key];
    if (present === undefined) into[key] = typeof value === 'string' ? value : merge({}, value, `${path}${key}.`);
    else if (typeof present === 'string' || typeof value === 'string') throw new Error(`Two modules give the text ${path}${key}`);
    else merge(present, value, `${path}${key}.`);
  }
  return into;
}

// Making one costs more than using it a hundred times.
const numbers = new Map<string, Intl.NumberFormat>();
const numberIn = (language: string): Intl.NumberFormat => {
  const known = numbers.get(language) ?? new Intl.NumberFormat(language);
  numbers.set(language, known);
  return known;
};

/** Figures in sentences, as their language writes them; `count` chooses the plural form before. */
const figures: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value, _, language = 'en') => (typeof value === 'number' ? numberIn(language).format(value) : value),
};

/** Joins the modules' texts; the same key in two modules is an error at start. */
export function serverTexts(parts: readonly ServerTexts[]): i18n {
  const texts = i18next.createInstance().use(figures);
  void texts.init({
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
    showSupportNotice: false,
    resources: Object.fromEntries(
      SERVER_LANGUAGES.map((language) => [
        language,
        { translation: parts.reduce<TextTree>((tree, part) => merge(tree, part[language] ?? {}, ''), {}) },
      ]),
    ),
  } as Parameters<i18n['init']>[0]);
  return texts;
}

/** Binds the texts to a request's language. */
export const translateIn =
  (texts: i18n, requested: ServerLanguage): Translate =>
  (key, params = {}, language = requested) =>
    texts.t(key, { ...params, lng: language });

/** The server's language that suits an Accept-Language header best; English when none does. */
export function languageFor(acceptLanguage: string | undefined): ServerLanguage {
  const wishes = (acceptLanguage ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';');
      const weight = params.map((param) => /^\s*q=([\d.]+)$/.exec(param)?.[1]).find(Boolean);
      return { language: tag.toLowerCase().split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .sort((one, other) => other.weight - one.weight);
  for (const wish of wishes) {
    const found = SERVER_LANGUAGES.find((language) => language === wish.language);
    if (found) return found;
  }
  return 'en';
}
