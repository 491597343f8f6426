import { runPath } from '@skills/assessment/web';
import { useText } from '@skills/platform/i18n';
import { Checkbox, ErrorState, TextLink } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';

export const PLAN_REMINDERS = graphql(`
  fragment PlanReminders on Plan {
    id
    reminders
    viewerCan {
      remind
    }
  }
`);

const SWITCH_REMINDERS = graphql(`
  mutation SwitchReminders($input: SwitchRemindersInput!) {
    switchReminders(input: $input) {
      plan {
        ...PlanReminders
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Switches reminders by mail on and off; without an account it says where to get there. */
export function PlanReminders({ plan, runId }: { plan: FragmentType<typeof PLAN_REMINDERS>; runId: string }) {
  const { t } = useText('recommendations');
  const { id, reminders, viewerCan } = readFragment(PLAN_REMINDERS, plan);
  const { act, busy, problems, failure } = useAct(SWITCH_REMINDERS);
  if (!viewerCan.remind) return <p>{t('plan.reminders.guest')} <TextLink to={runPath(runId)}>{t('plan.reminders.keep')}</TextLink></p>;
  return (
    <div className="s-stack s-stack--tight">
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <Checkbox
        label={t('plan.reminders.label')} help={t('plan.reminders.help')} checked={busy ? !reminders : reminders} aria-busy={busy}
        onChange={() => void (busy || act({ input: { planId: id, reminders: !reminders } }))}
      />
      <p role="status" className="s-small s-soft">{t(reminders ? 'plan.reminders.on' : 'plan.reminders.off')}</p>
    </div>
  );
}
