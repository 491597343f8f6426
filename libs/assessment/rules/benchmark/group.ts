import type { Sector, SizeClass } from '@skills/identity/rules';

/** What a group of firms holds in common: 4 for the country, 2 for the sector, 1 for the size class, added up. 7 is the narrowest group, 0 is all firms. */
export type GroupKind = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The kinds of groups in the order in which a comparison widens: as narrow as can be first, all firms last. */
export const WIDENING: readonly GroupKind[] = [7, 6, 5, 3, 4, 2, 1, 0];

/** Stands for "any" where a group does not hold a trait in common. */
export const ANY = '*';

/** Where a firm stands in statistics, and under which questionnaire version it was assessed. `ANY` stands where a trait is not told. */
export interface Traits {
  versionId: string;
  countryCode: string;
  sector: string;
  sizeClass: string;
}

/** Whether the group holds the country in common. */
export const holdsCountry = (kind: GroupKind): boolean => (kind & 4) !== 0;

/** Whether the group holds the sector in common. */
export const holdsSector = (kind: GroupKind): boolean => (kind & 2) !== 0;

/** Whether the group holds the size class in common. */
export const holdsSize = (kind: GroupKind): boolean => (kind & 1) !== 0;

/** Whether a group of the one kind lies within a group of the other: it holds everything in common that the other does. */
export const isWithin = (narrow: GroupKind, wide: GroupKind): boolean => (narrow & wide) === wide;

/** The group of this kind that a firm belongs to: its traits, `ANY` where the kind holds nothing in common. Versions are never mixed. */
export const groupOf = ({ versionId, countryCode, sector, sizeClass }: Traits, kind: GroupKind): Traits => ({
  versionId,
  countryCode: holdsCountry(kind) ? countryCode : ANY,
  sector: holdsSector(kind) ? sector : ANY,
  sizeClass: holdsSize(kind) ? sizeClass : ANY,
});

/** The name of a group, the same for the same group and for no other. */
export const groupKey = ({ versionId, countryCode, sector, sizeClass }: Traits): string => [versionId, countryCode, sector, sizeClass].join('|');

/** A group as it is told: null where it takes all countries, sectors or sizes. */
export interface ToldGroup {
  countryCode: string | null;
  sector: Sector | null;
  sizeClass: SizeClass | null;
}

const told = <Trait extends string>(trait: string): Trait | null => (trait === ANY ? null : (trait as Trait));

/** A group's traits without the sign for "any". */
export const toldGroup = ({ countryCode, sector, sizeClass }: Omit<Traits, 'versionId'>): ToldGroup => ({
  countryCode: told(countryCode),
  sector: told<Sector>(sector),
  sizeClass: told<SizeClass>(sizeClass),
});
