import { LanguageMark } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';

export const ACTION_TITLE = graphql(`
  fragment ActionTitle on PlanAction {
    title
    course {
      id
      title
      titleLanguage
    }
  }
`);

/** What an action is called, and in which language where it bears the title of its course. */
export function ActionTitle({ action }: { action: FragmentType<typeof ACTION_TITLE> }) {
  const { title, course } = readFragment(ACTION_TITLE, action);
  // A title that the firm has changed is in its own words.
  if (course?.title !== title) return title;
  return <><span lang={course.titleLanguage}>{title}</span> <LanguageMark language={course.titleLanguage} /></>;
}
