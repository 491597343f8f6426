/** A public address in one language of the interface: the one under which search engines keep what it says in that language. */
export const addressIn = (address: string, language: string): string => `${address}?language=${language}`;

/** The same page in every language, the fallback first, and for readers of any other language: as `hreflang` names them. */
export const languageAddresses = (address: string, languages: readonly string[]): { readonly hreflang: string; readonly href: string }[] =>
  [...languages.map((language) => ({ hreflang: language, language })), { hreflang: 'x-default', language: languages[0] ?? 'en' }].map(({ hreflang, language }) => ({ hreflang, href: addressIn(address, language) }));
