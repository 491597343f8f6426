import { useText } from '@skills/platform/i18n';
import { TextLink } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { coursePath, coursesPath, practicePath } from '../addresses';
import { courseAddressOf } from '../course/course-filter';
import { DoneInPlan } from './done-in-plan';

export const UNCOVERED_ITEM = graphql(`
  fragment UncoveredItem on UncoveredGap {
    id
    sentence
    topic
    doneAt
    course {
      id
      title
    }
    practice {
      id
      title
    }
  }
`);

/** A gap that no listed course closes, with the nearest thing that can be done about it. */
export function UncoveredItem({ gap }: { gap: FragmentType<typeof UNCOVERED_ITEM> }) {
  const { t } = useText('recommendations');
  const { sentence, topic, doneAt, course, practice } = readFragment(UNCOVERED_ITEM, gap);
  const catalogue = `${coursesPath}?${courseAddressOf({ topic })}`;
  return (
    <li className="s-stack s-stack--tight">
      <p>{sentence}</p>
      <p>
        {course && <TextLink to={coursePath(course.id)}>{course.title}</TextLink>}
        {!course && practice && <TextLink to={practicePath(practice.id)}>{practice.title}</TextLink>}
        {!course && !practice && <TextLink to={catalogue}>{topic ? t('matching.catalogueOf', { topic: t(`topic.${topic}`) }) : t('matching.catalogue')}</TextLink>}
      </p>
      {doneAt && <DoneInPlan doneAt={doneAt} />}
    </li>
  );
}
