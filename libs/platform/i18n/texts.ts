import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, type Language } from './languages';
import { languageInAddress, preferredLanguage, rememberLanguage } from './preferred-language';

/** Sentences by key, nested as deep as the screens like. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** The sentences of a namespace, or a way to load them when their language is first shown. */
export type TextsSource = Texts | (() => Promise<{ default: Texts }>);

/** A namespace's sentences in each language; what one of them lacks is said in the fallback, and the check of translations names it. */
export type TextsByLanguage = Readonly<{ en: TextsSource } & Partial<Record<Language, TextsSource>>>;

const loaders = new Map<string, Partial<Record<Language, () => Promise<{ default: Texts }>>>>();

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = loaders.get(namespace)?.[language as Language];
    if (load === undefined) return done(null, {});
    load().then((loaded) => done(null, loaded.default), (failure: Error) => done(failure, null));
  },
};

void i18next
  .use(backend)
  .use(initReactI18next)
  .init({
    lng: 'en',
    fallbackLng: 'en',
    supportedLngs: [...LANGUAGES],
    ns: [],
    resources: {},
    partialBundledLanguages: true,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: true },
  });

/** Makes a module's sentences known under its name; sources that are functions are loaded only for the language shown. */
export const registerTexts = (namespace: string, sources: TextsByLanguage): void => {
  const later: Partial<Record<Language, () => Promise<{ default: Texts }>>> = {};
  for (const language of LANGUAGES) {
    const source = sources[language];
    if (typeof source === 'function') later[language] = source;
    else if (source) i18next.addResourceBundle(language, namespace, source, true, true);
  }
  loaders.set(namespace, later);
};

const showLanguage = async (language: Language): Promise<void> => {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
};

/** Starts the interface in a language (by default the preferred one) and resolves when its registered sentences are there. One that the address asks for is kept as if it had been chosen: the next page does not name it. */
export const startTexts = async (language: Language = preferredLanguage()): Promise<Language> => {
  if (languageInAddress() === language) rememberLanguage(language);
  await i18next.loadNamespaces([...loaders.keys()]);
  await showLanguage(language);
  return language;
};

/** Changes the language at once, without a reload, and remembers it. */
export const chooseLanguage = async (language: Language): Promise<void> => {
  rememberLanguage(language);
  await showLanguage(language);
};

/** The language shown now, for what lives outside of components, such as a request's header. */
export const currentLanguage = (): Language => (i18next.resolvedLanguage ?? i18next.language ?? 'en') as Language;
