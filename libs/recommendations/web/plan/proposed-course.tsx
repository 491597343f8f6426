import { useFormats, useText } from '@skills/platform/i18n';
import { LanguageMark, TextLink } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { coursePath } from '../addresses';
import { FactTags } from '../course/fact-tags';

export const PROPOSED_COURSE = graphql(`
  fragment ProposedCourse on ProposedCourse {
    sentence
    adds
    course {
      id
      title
      titleLanguage
      provider
      ...CourseFacts
    }
  }
`);

/** A course of the proposed set, with its reason and what would stay open without it. */
export function ProposedCourse({ proposed }: { proposed: FragmentType<typeof PROPOSED_COURSE> }) {
  const { t } = useText('recommendations');
  const { percent } = useFormats();
  const { course, sentence, adds } = readFragment(PROPOSED_COURSE, proposed);
  return (
    <li className="r-entry">
      <h4 className="p-title"><TextLink to={coursePath(course.id)}><span lang={course.titleLanguage}>{course.title}</span></TextLink> <LanguageMark language={course.titleLanguage} /></h4>
      <p className="s-soft">{course.provider}</p>
      <p>{sentence}</p>
      <p className="s-small s-soft s-figures">{t('plan.proposal.adds', { share: percent(adds, { maximumFractionDigits: 1 }) })}</p>
      <FactTags course={course} />
    </li>
  );
}
