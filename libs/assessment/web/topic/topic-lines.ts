import type { Say } from '@skills/platform/i18n';
import { readFragment } from '@skills/schema';
import { STANDING } from '../result/standing';
import type { StandingLine } from '../result/standing-table';
import { STANDING_BASIS, type MaskedBasis } from './standing-basis';

/** A name with its two standings, as the graph gives them for a topic and for a competence; its language where that can be another than the page's. */
export interface NamedStandings {
  id: string;
  name: string;
  language?: string;
  maturity: MaskedBasis;
  proficiency: MaskedBasis;
}

/** One line for each standing that anybody was asked about, topic first. */
export const topicLines = (named: readonly NamedStandings[], t: Say): StandingLine[] =>
  named
    .flatMap(({ id, name, language, maturity, proficiency }) =>
      [maturity, proficiency].map((masked) => {
        const standing = readFragment(STANDING, readFragment(STANDING_BASIS, masked));
        return { id: `${id} ${standing.kind}`, name, language, kind: t(`result.kind.${standing.kind}`), standing };
      }),
    )
    .filter(({ standing }) => standing.askedItems > 0);
