import { TextLink } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { practicePath } from '../addresses';
import { EntryLanguage } from '../list/entry-language';
import { TopicMarks } from '../list/topic-marks';
import { PracticeSetting } from '../practice/practice-setting';

export const SUGGESTION_ITEM = graphql(`
  fragment SuggestionItem on PracticeSuggestion {
    id
    sentence
    practice {
      id
      title
      textLanguage
      organisation
      topics
      ...PracticeSetting
    }
  }
`);

/** What another firm did about one of the topics with a gap, and why it is shown. */
export function SuggestionItem({ suggestion }: { suggestion: FragmentType<typeof SUGGESTION_ITEM> }) {
  const { sentence, practice } = readFragment(SUGGESTION_ITEM, suggestion);
  return (
    <li className="r-entry">
      <TopicMarks topics={practice.topics}><EntryLanguage title={practice.textLanguage} /></TopicMarks>
      <h3 className="r-entry__title" lang={practice.textLanguage}><TextLink to={practicePath(practice.id)}>{practice.title}</TextLink></h3>
      <p className="s-soft">{practice.organisation}</p>
      <p>{sentence}</p>
      <PracticeSetting practice={practice} />
    </li>
  );
}
