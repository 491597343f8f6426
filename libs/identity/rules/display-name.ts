import { readName, type NameReading } from './name-reading';

/** The longest name by which a person may be addressed, in characters. */
export const DISPLAY_NAME_LIMIT = 80;

/** Reads what a person typed as the name to be addressed by. */
export const readDisplayName = (typed: string): NameReading => readName(typed, DISPLAY_NAME_LIMIT);
