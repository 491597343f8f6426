import { ListAwaited } from '@skills/platform/web';
import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { TextLink } from '@skills/platform/ui';
import { graphql, readFragment } from '@skills/schema';
import { planPath } from '../addresses';
import { ACTION_EFFECT, ActionEffect } from './action-effect';
import { whenOfRuns } from './when-of-runs';
import './effect.css';

const PLAN_EFFECT = graphql(`
  query PlanEffect($id: ID!, $since: ID) {
    run(id: $id) {
      id
      startedAt
      change(since: $since) {
        since {
          id
          startedAt
        }
        planEffect {
          actions {
            action {
              id
            }
            ...ActionEffect
          }
          workedOn {
            gaps
            closed
            narrowed
            notComparable
          }
          notWorkedOn {
            gaps
            closed
            narrowed
            notComparable
          }
        }
      }
    }
  }
`);

/** The plan of the earlier run beside what changed since: sums in a sentence, then each action with its gaps. */
export function EffectOfPlan({ runId, since }: { runId: string; since: string | null }) {
  const { t } = useText('recommendations');
  const { data, error, refetch } = useQuery(PLAN_EFFECT, { variables: { id: runId, since }, fetchPolicy: 'cache-and-network' });
  const formats = useFormats();
  const change = data?.run?.change;
  const effect = change?.planEffect;
  const places = (effect?.actions ?? []).map((action) => readFragment(ACTION_EFFECT, action).action).map(({ run, goesOnAs }) => (goesOnAs ?? { run }).run);
  const when = whenOfRuns([...(data?.run ? [data.run] : []), ...(change ? [change.since] : []), ...places], { ...formats, numbered: (day, number) => t('plan.numbered', { when: day, number }) });
  const tellGaps = (sort: 'done' | 'open', { gaps, closed, narrowed, notComparable }: { gaps: number; closed: number; narrowed: number; notComparable: number }): string | null =>
    gaps === 0 ? null : [t(`effect.sums.${sort}`, { count: gaps, closed, narrowed }), ...(notComparable > 0 ? [t('effect.sums.notComparable', { count: notComparable })] : [])].join(' ');
  return (
    <section className="s-stack" aria-labelledby="plan-effect">
      <h2 id="plan-effect">{t('effect.title')}</h2>
      {!data && <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      {data && !effect && <p>{t('effect.none')} <TextLink to={planPath(runId)}>{t('plan.open')}</TextLink></p>}
      {change && effect && (
        <>
          {effect.actions.length > 0 && <p>{t('effect.asOf')}</p>}
          {effect.actions.length === 0
            ? <p>{t('effect.empty')}</p>
            : [tellGaps('done', effect.workedOn) ?? t('effect.nothingDone'), tellGaps('open', effect.notWorkedOn)].map((sentence) => sentence && <p key={sentence}>{sentence}</p>)}
          <p className="s-small s-soft">{t('effect.noProof')}</p>
          {effect.actions.length > 0 && (
            <>
              <p id="plan-effect-actions">{t('effect.actions')}</p>
              <ul className="s-lines r-effect" aria-labelledby="plan-effect-actions">{effect.actions.map((action) => <ActionEffect key={action.action.id} effect={action} plannedFor={change.since.id} when={when} />)}</ul>
            </>
          )}
          <div className="s-actions">
            <TextLink to={planPath(change.since.id)}>{t('effect.earlierPlan')}</TextLink>
            <TextLink to={planPath(runId)}>{t('effect.newPlan')}</TextLink>
          </div>
        </>
      )}
    </section>
  );
}
