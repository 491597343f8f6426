import reference from '../content/nace-sections.json' with { type: 'json' };
import type { NamesByLanguage } from './names-by-language';

/** The sections of NACE Rev. 2 (Regulation (EC) No 1893/2006). */
export const SECTORS = [
  'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U',
] as const;
/** A section of NACE Rev. 2, by its letter. */
export type Sector = (typeof SECTORS)[number];

/** A section with its titles. */
export interface SectorEntry {
  /** The section's letter. */
  readonly code: Sector;
  /** The official title, by language. */
  readonly names: NamesByLanguage;
}

/** All 21 sections in the order of the classification. Source: content/nace-sections.json. */
export const SECTOR_ENTRIES = reference.sections as readonly SectorEntry[];

const byCode = new Map<string, SectorEntry>(SECTOR_ENTRIES.map((entry) => [entry.code, entry]));

/** The section with this letter, in upper case; null when NACE has none. */
export const sectorFor = (code: string): SectorEntry | null => byCode.get(code) ?? null;

/** Whether this text is the letter of a section. */
export const isSector = (code: string): code is Sector => byCode.has(code);
