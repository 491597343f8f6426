import { nameIn, sectorFor } from '@skills/identity/rules';

/** The name of a NACE section in a language; the code itself where it is none. */
export function sectorName(code: string, language: string): string {
  const sector = sectorFor(code);
  return sector ? nameIn(sector.names, language) : code;
}
