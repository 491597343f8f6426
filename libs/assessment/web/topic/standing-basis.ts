import { graphql, type FragmentType } from '@skills/schema';

/** The answers and weights behind a standing. */
export const STANDING_BASIS = graphql(`
  fragment StandingBasis on Standing {
    ...StandingFigure
    contributions {
      itemCode
      text
      language
      state
      level
      weight
      share
      role
    }
  }
`);

/** A standing with its basis, still masked. */
export type MaskedBasis = FragmentType<typeof STANDING_BASIS>;

/** One question behind a figure, with the language it is in: level 1 to 5 or null, weight above 0, share 0 to 1; no role where several people answer. */
export interface BasisEntry {
  itemCode: string;
  text: string;
  language: string;
  state?: 'ANSWERED' | 'DONT_KNOW' | 'NOT_APPLICABLE' | 'UNANSWERED' | 'NOT_ASKED' | null;
  level?: number | null;
  weight: number;
  share: number;
  role?: string | null;
}
