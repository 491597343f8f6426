import { useText } from '@skills/platform/i18n';
import { LanguageMark, TextLink } from '@skills/platform/ui';
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
      titleLanguage
    }
    practice {
      id
      title
      textLanguage
    }
  }
`);

/** A gap that no listed course closes, with the nearest thing that can be done about it. */
export function UncoveredItem({ gap }: { gap: FragmentType<typeof UNCOVERED_ITEM> }) {
  const { t } = useText('recommendations');
  const { sentence, topic, doneAt, course, practice } = readFragment(UNCOVERED_ITEM, gap);
  const lead = course
    ? { to: coursePath(course.id), title: course.title, language: course.titleLanguage }
    : practice && { to: practicePath(practice.id), title: practice.title, language: practice.textLanguage };
  const catalogue = `${coursesPath}?${courseAddressOf({ topic })}`;
  return (
    <li className="s-stack s-stack--tight">
      <p>{sentence}</p>
      <p>
        {lead && <><TextLink to={lead.to}><span lang={lead.language}>{lead.title}</span></TextLink> <LanguageMark language={lead.language} /></>}
        {!lead && <TextLink to={catalogue}>{topic ? t('matching.catalogueOf', { topic: t(`topic.${topic}`) }) : t('matching.catalogue')}</TextLink>}
      </p>
      {doneAt && <DoneInPlan doneAt={doneAt} />}
    </li>
  );
}
