import { useText } from '@skills/platform/i18n';
import { TextLink } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { coursePath } from '../addresses';
import { FactTags } from '../course/fact-tags';
import { OfferLinks } from '../course/offer-links';
import { OfferSeen } from '../course/offer-seen';
import { EntryLanguage } from '../list/entry-language';
import { TopicMarks } from '../list/topic-marks';
import { AddToPlan, type PLANNED_COURSES } from '../plan/add-to-plan';
import { DoneInPlan } from './done-in-plan';
import { WhyThis } from './why-this';

export const RECOMMENDATION_ITEM = graphql(`
  fragment RecommendationItem on Recommendation {
    id
    rank
    sentence
    doneAt
    course {
      id
      title
      titleLanguage
      textLanguage
      provider
      topics
      costNote
      certificatePaid
      ...CourseFacts
      ...OfferSeen
      ...OfferLinks
    }
    ...WhyThis
  }
`);

/** A recommended course: the reason in a sentence, what it takes, whether the offer was seen, and why it stands here; and the way into the plan of the run. */
export function RecommendationItem({ recommendation, run }: { recommendation: FragmentType<typeof RECOMMENDATION_ITEM>; run: FragmentType<typeof PLANNED_COURSES> }) {
  const { t } = useText('recommendations');
  const item = readFragment(RECOMMENDATION_ITEM, recommendation);
  const { course } = item;
  return (
    <li className="r-ranked__item">
      <span className="r-ranked__rank s-figures" aria-hidden="true">{item.rank}</span>
      <article className="r-entry" aria-label={t('matching.item', { rank: item.rank, title: course.title })}>
        <TopicMarks topics={course.topics}><EntryLanguage title={course.titleLanguage} text={course.costNote ? course.textLanguage : course.titleLanguage} /></TopicMarks>
        <h3 className="r-entry__title" lang={course.titleLanguage}><TextLink to={coursePath(course.id)}>{course.title}</TextLink></h3>
        <p className="s-soft">{course.provider}</p>
        <p>{item.sentence}</p>
        <FactTags course={course} />
        {course.certificatePaid && <p className="s-small s-soft">{t('fact.certificatePaid')}</p>}
        {course.costNote && <p className="s-small s-soft" lang={course.textLanguage}>{course.costNote}</p>}
        <OfferSeen course={course} />
        <OfferLinks course={course} />
        {item.doneAt ? <DoneInPlan doneAt={item.doneAt} /> : <AddToPlan run={run} courseId={course.id} title={course.title} />}
        <WhyThis recommendation={item} />
      </article>
    </li>
  );
}
