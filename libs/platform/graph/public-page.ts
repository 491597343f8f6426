import type { Context } from './context';

/** A part of a page in plain words. */
export interface PagePart {
  heading: string | null;
  text: string;
  /** The language of the text, BCP 47, where it is not the page's. */
  language?: string;
}

/** A page in words: what search engines, link previews and browsers without scripts read of it. */
export interface PageWords {
  title: string;
  /** One or two sentences. */
  description: string;
  /** The language of the title, BCP 47, where it is not that of the description. */
  titleLanguage?: string;
  /** The language of the title and the description, BCP 47. */
  language: string;
  /** The same as structured data, a schema.org object. */
  structured: Readonly<Record<string, unknown>>;
  parts: readonly PagePart[];
  /** `language`: of the label, BCP 47, where it is not the language of the request. */
  links: readonly { label: string; address: string; language?: string }[];
}

/** A page that everybody may read and find: its address in the site, and its words; null for one that does not exist. */
export interface PublicPage {
  /** With named parts: `/toolbox/courses/:courseId`. */
  path: string;
  words(context: Context, params: Readonly<Record<string, string>>): Promise<PageWords | null>;
  /** The addresses of all pages of this kind, for search engines, and of the list that leads to them. */
  addresses(context: Context): Promise<readonly PublicAddress[]>;
}

/** An address for search engines. */
export interface PublicAddress {
  path: string;
  /** The day on which it last changed, ISO 8601; null when that is not known. */
  changedOn: string | null;
}
