import { languageOf, type Language } from './languages';

const COOKIE = 'language';
const A_YEAR_IN_SECONDS = 31_536_000;

const languageInCookie = (): Language | null =>
  languageOf(document.cookie.split('; ').find((each) => each.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1));

/** The language that the address asks for; null when it names none that we speak. */
export const languageInAddress = (): Language | null => languageOf(new URLSearchParams(window.location.search).get('language'));

/** The language to start in: asked for in the address, else chosen before, else the browser's first that we speak, else English. */
export const preferredLanguage = (): Language =>
  languageInAddress() ??
  languageInCookie() ??
  navigator.languages.map(languageOf).find((language) => language !== null) ??
  'en';

/** Keeps the choice for a year; a cookie, because the server writes mails and problem sentences in it too. */
export const rememberLanguage = (language: Language): void => {
  const secure = window.location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${COOKIE}=${language}; Path=/; Max-Age=${A_YEAR_IN_SECONDS}; SameSite=Lax${secure}`;
};
