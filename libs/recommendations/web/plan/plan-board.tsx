import { useFormats, useText } from '@skills/platform/i18n';
import { Button, Disclosure, ErrorState, Notice, ProgressBar } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useEffect, useRef, useState } from 'react';
import { ActionRow } from './action-row';
import { ActionTitle } from './action-title';
import { euroIn } from './euro';

export const PLAN_BOARD = graphql(`
  fragment PlanBoard on Plan {
    id
    actions {
      id
      title
      status
      hours
      euro
      goesOnAs {
        id
      }
      ...ActionRow
      ...ActionTitle
    }
  }
`);

const MOVE_ACTION = graphql(`
  mutation MoveAction($input: MoveActionInput!) {
    moveAction(input: $input) {
      plan {
        ...PlanBoard
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

const RESTORE_ACTION = graphql(`
  mutation RestoreAction($input: RestoreActionInput!) {
    restoreAction(input: $input) {
      action {
        id
        ...ActionRow
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** The actions in their order, how far they are, and what was dropped, to be taken up again. */
export function PlanBoard({ plan, onStale }: { plan: FragmentType<typeof PLAN_BOARD>; onStale: () => void }) {
  const { t } = useText('recommendations');
  const { hours, number } = useFormats();
  const { actions } = readFragment(PLAN_BOARD, plan);
  const [dropped, setDropped] = useState<{ id: string; title: string } | null>(null);
  const [broughtBack, setBroughtBack] = useState<string | null>(null);
  const undo = useRef<HTMLDivElement>(null);
  const move = useAct(MOVE_ACTION);
  const restore = useAct(RESTORE_ACTION);
  useEffect(() => {
    if (dropped) undo.current?.querySelector('button')?.focus();
  }, [dropped]);

  const standing = actions.filter(({ status }) => status !== 'DROPPED');
  // What goes on in a later plan is told of above, and is not to be taken up twice.
  const gone = actions.filter(({ status, goesOnAs }) => status === 'DROPPED' && !goesOnAs);
  const sum = (of: 'hours' | 'euro'): number => standing.reduce((all, action) => all + (action[of] ?? 0), 0);
  const unknown = standing.filter((action) => typeof action.hours !== 'number' || typeof action.euro !== 'number').length;
  const bringBack = async (id: string): Promise<void> => {
    if (!(await restore.act({ input: { actionId: id } }))) return;
    setDropped(null);
    setBroughtBack(id);
  };
  const problems = [...move.problems, ...restore.problems];
  const failure = move.failure ?? restore.failure;

  return (
    <div className="s-stack">
      <ProgressBar label={t('plan.board.done')} value={standing.filter(({ status }) => status === 'DONE').length} max={standing.length} />
      <p className="s-soft s-figures">
        {t('plan.board.sums', { hours: hours(sum('hours')), euro: euroIn(number, sum('euro')) })} {unknown > 0 && t('plan.board.unknown', { count: unknown })}
      </p>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <div ref={undo} className="p-screen">
        {dropped && (
          <Notice kind="info" action={<Button variant="secondary" busy={restore.busy} onClick={() => void bringBack(dropped.id)}>{t('plan.board.undo')}</Button>}>
            <p>{t('plan.board.dropped', { title: dropped.title })}</p>
          </Notice>
        )}
      </div>
      <ol className="s-lines p-actions" aria-label={t('plan.board.label')}>
        {standing.map((action, at) => (
          <ActionRow
            key={action.id}
            action={action}
            onStale={onStale}
            isBroughtBack={action.id === broughtBack}
            onDropped={() => {
              setDropped({ id: action.id, title: action.title });
              setBroughtBack(null);
            }}
            onUp={at > 0 ? () => void move.act({ input: { actionId: action.id, before: standing[at - 1]?.id } }) : undefined}
            onDown={at < standing.length - 1 ? () => void move.act({ input: { actionId: action.id, before: standing[at + 2]?.id ?? null } }) : undefined}
          />
        ))}
      </ol>
      {gone.length > 0 && (
        <div className="p-screen">
          <Disclosure summary={t('plan.board.gone', { count: gone.length })}>
            <ul className="s-lines">
              {gone.map((action) => (
                <li key={action.id} className="s-row s-row--apart">
                  <span><ActionTitle action={action} /></span>
                  <Button variant="quiet" onClick={() => void bringBack(action.id)} aria-label={t('plan.board.restoreOf', { title: action.title })}>{t('plan.board.restore')}</Button>
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </div>
  );
}

