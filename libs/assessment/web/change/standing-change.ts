import { graphql, type FragmentType } from '@skills/schema';

/** What the picture and the sentences about a change need. */
export const STANDING_CHANGE = graphql(`
  fragment StandingChangeFigure on StandingChange {
    kind
    then
    now
    comparability
    countedItems
    comparableItems
    partlyItems
    notItems
    withheld
  }
`);

/** A change that is still masked, as a screen hands it on. */
export type MaskedChange = FragmentType<typeof STANDING_CHANGE>;

/** A change as it is shown: levels 1 to 5, unrounded; null where nothing can be compared. */
export interface ChangeFigure {
  kind: 'MATURITY' | 'PROFICIENCY';
  then?: number | null;
  now?: number | null;
  comparability: 'COMPARABLE' | 'PARTLY' | 'NOT';
  countedItems: number;
  comparableItems: number;
  partlyItems: number;
  notItems: number;
  withheld: boolean;
}
