import { whenApart } from '@skills/assessment/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { Notice, TextLink } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { planPath } from '../addresses';
import { ActionTitle } from './action-title';

export const ELSEWHERE_OF_RUN = graphql(`
  fragment ElsewhereOfRun on Run {
    id
    startedAt
    actionsElsewhere {
      actions {
        id
        ...ActionTitle
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
  const formats = useFormats();
  const { startedAt, actionsElsewhere } = readFragment(ELSEWHERE_OF_RUN, run);
  // This run is among them: a later one of the same day is not to sound like it.
  const when = whenApart([...actionsElsewhere.map(({ run: later }) => later.startedAt), startedAt], { ...formats, numbered: (day, number) => t('plan.numbered', { when: day, number }) });
  return actionsElsewhere.map(({ actions, run: later }, at) => (
    <Notice key={later.id} kind="info" action={<TextLink to={planPath(later.id)}>{t('plan.elsewhere.open', { date: when[at] })}</TextLink>}>
      <p>{t('plan.elsewhere.text', { count: actions.length, date: when[at] })}</p>
      <ul aria-label={t('plan.elsewhere.label', { date: when[at] })}>
        {actions.map((action) => <li key={action.id}><ActionTitle action={action} /></li>)}
      </ul>
    </Notice>
  ));
}
