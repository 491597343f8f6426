import { fromAddress, inAddress, languageTagIn } from '@skills/identity/rules';
import { MOST_SEARCH_CHARACTERS } from '../../rules';

/** The size classes as the graph names them, the smallest first. */
export const SIZES = ['SIZE_0_9', 'SIZE_10_49', 'SIZE_50_249', 'SIZE_GE250'] as const;
/** One of SIZES. */
export type Size = (typeof SIZES)[number];

/** A size of firm in an address, `10-49`; null when it is none. */
export const sizeIn = (text: string | null): Size | null => fromAddress(text && `size-${text}`, SIZES);

/** A size of firm as it stands in an address. */
export const sizeInAddress = (size: Size): string => inAddress(size).replace('size-', '');

/** A country in an address, ISO 3166-1 alpha-2 in whatever case; null when it is none. */
export const countryIn = (text: string | null): string | null => (text !== null && /^[a-z]{2}$/i.test(text) ? text.toUpperCase() : null);

/** A language in an address, BCP 47 in whatever case; null when it is none. */
export const languageIn = (text: string | null): string | null => (text === null ? null : languageTagIn(text.toLowerCase()));

/** The words to search for in an address; null when there are none. */
export const wordsIn = (text: string | null): string | null => text?.trim().slice(0, MOST_SEARCH_CHARACTERS) || null;
