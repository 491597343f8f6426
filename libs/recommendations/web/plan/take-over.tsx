import { useFormats, useText } from '@skills/platform/i18n';
import { Button, ErrorState } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useState } from 'react';
import { ActionTitle } from './action-title';

export const OPEN_BEFORE = graphql(`
  fragment OpenBefore on Run {
    id
    openActionsBefore {
      id
      status
      owner
      dueOn
      ...ActionTitle
    }
  }
`);

const TAKE_OVER_ACTIONS = graphql(`
  mutation TakeOverActions($input: TakeOverActionsInput!) {
    takeOverActions(input: $input) {
      taken
      plan {
        id
        run {
          id
          plan {
            id
          }
          ...OpenBefore
        }
        ...PlanBoard
        ...PlanReminders
        ...PlanCalendar
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** What earlier plans of the firm left open, and the way to go on with it in this plan. */
export function TakeOver({ run, onTaken }: { run: FragmentType<typeof OPEN_BEFORE>; onTaken: (actions: number) => void }) {
  const { t } = useText('recommendations');
  const { date } = useFormats();
  const { id: runId, openActionsBefore: open } = readFragment(OPEN_BEFORE, run);
  const [key] = useState(() => crypto.randomUUID());
  const { act, busy, problems, failure } = useAct(TAKE_OVER_ACTIONS);
  const take = async (): Promise<void> => {
    const data = await act({ input: { runId, idempotencyKey: key } });
    if (data) onTaken(data.takeOverActions.taken ?? 0);
  };
  return (
    <div className="s-stack">
      <p>{t('plan.takeOver.text')}</p>
      <ul className="s-lines">
        {open.map((action) => {
          const { id, status, owner, dueOn } = action;
          return (
            <li key={id} className="p-open-before">
              <span className="p-title"><ActionTitle action={action} /></span>
              <span className="s-small s-soft">{[t(`plan.status.${status}`), ...(owner ? [owner] : []), dueOn ? t('plan.takeOver.until', { date: date(dueOn) }) : t('plan.action.noDate')].join(' · ')}</span>
            </li>
          );
        })}
      </ul>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} onRetry={() => void take()} />}
      <div className="s-actions"><Button busy={busy} onClick={() => void take()}>{t('plan.takeOver.act', { count: open.length })}</Button></div>
    </div>
  );
}
