import { readName, type NameReading } from './name-reading';

/** The longest name of an organisation, in characters: registered names run longer than people's. */
export const ORGANISATION_NAME_LIMIT = 160;

/** Reads what was typed as the name of an organisation. */
export const readOrganisationName = (typed: string): NameReading => readName(typed, ORGANISATION_NAME_LIMIT);
