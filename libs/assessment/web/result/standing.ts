import { graphql, type FragmentType } from '@skills/schema';

/** What the pictures and sentences about a standing need. */
export const STANDING = graphql(`
  fragment StandingFigure on Standing {
    kind
    level
    target
    answeredItems
    askedItems
    withheld
  }
`);

/** A standing that is still masked, as a screen hands it on. */
export type MaskedStanding = FragmentType<typeof STANDING>;

/** A standing as it is shown: levels 1 to 5, unrounded; null for unknown, or for no aim. */
export interface StandingFigure {
  kind: 'MATURITY' | 'PROFICIENCY';
  level?: number | null;
  target?: number | null;
  answeredItems: number;
  askedItems: number;
  withheld: boolean;
}
