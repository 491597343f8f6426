import { useFormats, useText } from '@skills/platform/i18n';
import { Notice, TextLink } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { planPath } from '../addresses';

export const ELSEWHERE_OF_RUN = graphql(`
  fragment ElsewhereOfRun on Run {
    id
    actionsElsewhere {
      count
      run {
        id
        startedAt
      }
    }
  }
`);

/** Where actions of this plan go on that were taken over into a later one; nothing where none was. */
export function ActionsElsewhere({ run }: { run: FragmentType<typeof ELSEWHERE_OF_RUN> }) {
  const { t } = useText('recommendations');
  const { date } = useFormats();
  return readFragment(ELSEWHERE_OF_RUN, run).actionsElsewhere.map(({ count, run: later }) => (
    <div key={later.id} className="p-screen">
      <Notice kind="info" action={<TextLink to={planPath(later.id)}>{t('plan.elsewhere.open', { date: date(later.startedAt) })}</TextLink>}>
        <p>{t('plan.elsewhere.text', { count, date: date(later.startedAt) })}</p>
      </Notice>
    </div>
  ));
}
