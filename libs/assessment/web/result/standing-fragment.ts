import { graphql } from '@skills/schema';

/** A figure: level, target, gap, and how much of it was answered. */
export const STANDING = graphql(`
  fragment StandingFigure on Standing {
    kind
    level
    target
    gap
    answeredItems
    askedItems
    coverage
    withheld
  }
`);
