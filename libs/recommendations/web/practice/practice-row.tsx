import { markdownWords } from '@skills/identity/rules';
import { TextLink } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { practicePath } from '../addresses';
import { EntryLanguage } from '../list/entry-language';
import { TopicMarks } from '../list/topic-marks';
import { PracticeSetting } from './practice-setting';

export const PRACTICE_ROW = graphql(`
  fragment PracticeRow on Practice {
    id
    title
    organisation
    topics
    challenge
    textLanguage
    ...PracticeSetting
  }
`);

/** A case in the catalogue. */
export function PracticeRow({ practice }: { practice: FragmentType<typeof PRACTICE_ROW> }) {
  const row = readFragment(PRACTICE_ROW, practice);
  return (
    <li className="r-entry">
      <TopicMarks topics={row.topics}><EntryLanguage title={row.textLanguage} /></TopicMarks>
      <h2 className="r-entry__title r-entry__title--row" lang={row.textLanguage}><TextLink to={practicePath(row.id)}>{row.title}</TextLink></h2>
      <p className="s-soft">{row.organisation}</p>
      <p lang={row.textLanguage}>{markdownWords(row.challenge)}</p>
      <PracticeSetting practice={row} />
    </li>
  );
}
