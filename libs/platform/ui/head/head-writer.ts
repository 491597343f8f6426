import { LANGUAGES } from '../../i18n';
import { addressIn, languageAddresses } from '../../language-addresses';

/** What the head of the document says of the page that is shown. */
export interface PageHead {
  /** Left out while the page has no words of its own yet: the tab keeps its name. */
  title?: string;
  /** The language of the title, where it can be another than the page's. */
  titleLanguage?: string;
  /** What a search engine or a preview shows of it; only what anybody may open has one, and with it an address to be found under. */
  description?: string;
  language: string;
}

/** Writes the head of a document for a page. */
export type WriteHead = (head: PageHead) => void;

const OF_ONE_PAGE = 'link[rel="canonical"], link[rel="alternate"][hreflang], meta[property^="og:"], script[type="application/ld+json"]';

/**
 * Keeps the head of a document true while pages and languages change in it without being loaded anew: title, description, canonical
 * address with those of the other languages, preview and manifest become what the server would send. What it did send stands as long as its page is shown in its language.
 * `siteDescription` tells of the whole site; null when that is not known.
 */
export function headWriter(page: Document, siteDescription: (language: string) => Promise<string | null>): WriteHead {
  const { head, documentElement } = page;
  const place = (): string => page.location.pathname;
  const served = { place: place(), language: documentElement.lang };
  let isAsServed = true;
  let written = 0;

  const element = (tag: 'link' | 'meta', name: string, value: string): HTMLElement => {
    const known = head.querySelector<HTMLElement>(`${tag}[${name}="${value}"]`);
    if (known) return known;
    const made = page.createElement(tag);
    made.setAttribute(name, value);
    return head.appendChild(made);
  };
  const describe = (description: string): void => element('meta', 'name', 'description').setAttribute('content', description);

  return ({ title, titleLanguage, description, language }) => {
    if (title !== undefined) {
      const siteName = head.querySelector('meta[name="application-name"]')?.getAttribute('content');
      page.title = [title, siteName].filter(Boolean).join(' · ');
      const titled = head.querySelector('title');
      if (titleLanguage !== undefined && titleLanguage !== language) titled?.setAttribute('lang', titleLanguage);
      else titled?.removeAttribute('lang');
    }
    isAsServed &&= place() === served.place && language === served.language;
    if (isAsServed) return;

    written += 1;
    const turn = written;
    head.querySelector('link[rel="manifest"]')?.setAttribute('href', `/manifest.${language}.webmanifest`);
    for (const stale of head.querySelectorAll(OF_ONE_PAGE)) stale.remove();
    if (description === undefined) {
      void siteDescription(language).then((about) => {
        if (about !== null && turn === written) describe(about);
      });
      return;
    }
    const everywhere = page.location.origin + place();
    const address = addressIn(everywhere, language);
    describe(description);
    element('link', 'rel', 'canonical').setAttribute('href', address);
    for (const { hreflang, href } of languageAddresses(everywhere, LANGUAGES)) {
      const other = element('link', 'hreflang', hreflang);
      other.setAttribute('rel', 'alternate');
      other.setAttribute('href', href);
    }
    for (const [property, content] of [['og:type', 'article'], ['og:title', title ?? page.title], ['og:description', description], ['og:url', address]] as const) element('meta', 'property', property).setAttribute('content', content);
  };
}
