import { TextLink } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { coursePath } from '../addresses';
import { EntryLanguage } from '../list/entry-language';
import { TopicMarks } from '../list/topic-marks';
import { FactTags } from './fact-tags';
import { OfferLinks } from './offer-links';
import { OfferSeen } from './offer-seen';

export const COURSE_ROW = graphql(`
  fragment CourseRow on Course {
    id
    title
    titleLanguage
    provider
    topics
    summary
    textLanguage
    ...CourseFacts
    ...OfferSeen
    ...OfferLinks
  }
`);

/** A course in the catalogue. */
export function CourseRow({ course }: { course: FragmentType<typeof COURSE_ROW> }) {
  const row = readFragment(COURSE_ROW, course);
  return (
    <li className="r-entry">
      <TopicMarks topics={row.topics}><EntryLanguage title={row.titleLanguage} text={row.textLanguage} /></TopicMarks>
      <h2 className="r-entry__title r-entry__title--row" lang={row.titleLanguage}><TextLink to={coursePath(row.id)}>{row.title}</TextLink></h2>
      <p className="s-soft">{row.provider}</p>
      <p lang={row.textLanguage}>{row.summary}</p>
      <FactTags course={row} />
      <OfferSeen course={row} />
      <OfferLinks course={row} />
    </li>
  );
}
