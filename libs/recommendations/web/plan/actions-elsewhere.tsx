import { useFormats, useText } from '@skills/platform/i18n';
import { LanguageMark, Notice, TextLink } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { planPath } from '../addresses';

export const ELSEWHERE_OF_RUN = graphql(`
  fragment ElsewhereOfRun on Run {
    id
    actionsElsewhere {
      actions {
        id
        title
        course {
          id
          title
          titleLanguage
        }
      }
      run {
        id
        startedAt
      }
    }
  }
`);

/** Which actions of this plan go on in a later one, and where; nothing where none was taken over. */
export function ActionsElsewhere({ run }: { run: FragmentType<typeof ELSEWHERE_OF_RUN> }) {
  const { t } = useText('recommendations');
  const { date } = useFormats();
  return readFragment(ELSEWHERE_OF_RUN, run).actionsElsewhere.map(({ actions, run: later }) => (
    <Notice key={later.id} kind="info" action={<TextLink to={planPath(later.id)}>{t('plan.elsewhere.open', { date: date(later.startedAt) })}</TextLink>}>
      <p>{t('plan.elsewhere.text', { count: actions.length, date: date(later.startedAt) })}</p>
      <ul aria-label={t('plan.elsewhere.label', { date: date(later.startedAt) })}>
        {actions.map(({ id, title, course }) => {
          const spoken = course?.title === title ? course.titleLanguage : null;
          return <li key={id}><span lang={spoken ?? undefined}>{title}</span> {spoken && <LanguageMark language={spoken} />}</li>;
        })}
      </ul>
    </Notice>
  ));
}
