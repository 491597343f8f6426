import { useQuery } from '@apollo/client/react';
import { aimsPath, answerPath, recommendationsPath, RunAwaited, runPath } from '@skills/assessment/web';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, DoneNotice, EmptyState, Page, Titled } from '@skills/platform/ui';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { ActionsElsewhere } from './actions-elsewhere';
import { AddAction } from './add-action';
import { BudgetForm } from './budget-form';
import { budgetAddress, budgetIn } from './budget-in-address';
import { PlanBoard } from './plan-board';
import { PlanCalendar } from './plan-calendar';
import { PlanFiles } from './plan-files';
import { PlanReminders } from './plan-reminders';
import { Proposal } from './proposal';
import { TakeOver } from './take-over';
import '../list/list.css';
import './plan.css';

const RUN_PLAN = graphql(`
  query RunPlan($id: ID!) {
    run(id: $id) {
      id
      completedAt
      ambitions {
        topic
      }
      plan {
        id
        actions {
          id
          goesOnAs {
            id
          }
        }
        ...PlanBoard
        ...PlanCalendar
        ...PlanReminders
      }
      openActionsBefore {
        id
      }
      ...OpenBefore
      ...ElsewhereOfRun
    }
  }
`);

/** What the firm does about its gaps: the set that a budget allows, the actions with who and when, and what reminds of them. */
export function PlanPage() {
  const { t } = useText('recommendations');
  const { runId = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const [taken, setTaken] = useState(0);
  const [takenOver, setTakenOver] = useState(0);
  const { data, error, refetch } = useQuery(RUN_PLAN, { variables: { id: runId }, fetchPolicy: 'cache-and-network' });
  const run = data?.run;
  const again = (): void => void refetch().catch(() => undefined);
  if (!run) return <RunAwaited runId={runId} title={t('plan.title')} error={error} isClosed={data?.run === null} onRetry={again} />;

  const { plan } = run;
  const budget = budgetIn(address);
  const hasActions = plan?.actions.some(({ goesOnAs }) => !goesOnAs) ?? false;
  const hasNoAims = run.ambitions.length === 0;

  return (
    <Page title={t('plan.title')} lead={t(hasActions ? 'plan.lead' : 'plan.leadEmpty')} width="wide">
      <div className="s-stack s-stack--loose">
        {taken > 0 && <div className="p-screen"><DoneNotice><p>{t('plan.proposal.taken', { count: taken })}</p></DoneNotice></div>}
        {takenOver > 0 && <div className="p-screen"><DoneNotice><p>{t('plan.takeOver.taken', { count: takenOver })}</p></DoneNotice></div>}
        <ActionsElsewhere run={run} />
        {run.openActionsBefore.length > 0 && (
          <div className="p-screen"><Titled title={t('plan.takeOver.title')}><TakeOver run={run} onTaken={setTakenOver} /></Titled></div>
        )}
        {plan && hasActions && (
          <Titled title={t('plan.board.title')}>
            <PlanBoard plan={plan} onStale={again} />
            <AddAction runId={runId} />
          </Titled>
        )}
        <div className="p-screen">
          <Titled title={t('plan.budget.title')}>
            {run.completedAt && !hasNoAims && (
              <>
                <p>{t('plan.budget.text')}</p>
                <BudgetForm
                  budget={budget} busy={false}
                  onPropose={(next) => {
                    setTaken(0);
                    setAddress(budgetAddress(next));
                  }}
                  onUnreadable={() => setAddress(budgetAddress(null))}
                />
                {budget && (
                  <Proposal
                    key={budgetAddress(budget).toString()} runId={runId} budget={budget}
                    onTaken={(courses) => {
                      setTaken(courses);
                      setAddress(budgetAddress(null));
                    }}
                  />
                )}
              </>
            )}
            {!run.completedAt && <EmptyState title={t('matching.unfinished')} action={<ButtonLink to={answerPath(runId)}>{t('matching.continue')}</ButtonLink>}><p>{t('matching.unfinishedText')}</p></EmptyState>}
            {run.completedAt && hasNoAims && <EmptyState title={t('matching.noAims')} action={<ButtonLink to={aimsPath(runId)}>{t('matching.stateAims')}</ButtonLink>}><p>{t('matching.noAimsText')}</p></EmptyState>}
          </Titled>
        </div>
        {!hasActions && (
          <Titled title={t('plan.own.title')}>
            <p>{t('plan.own.text')}</p>
            <AddAction runId={runId} />
          </Titled>
        )}
        {plan && hasActions && (
          <div className="p-screen s-stack s-stack--loose">
            <Titled title={t('plan.reminders.title')}><PlanReminders plan={plan} runId={runId} /></Titled>
            <Titled title={t('plan.calendar.title')}><PlanCalendar plan={plan} /></Titled>
            <Titled title={t('plan.files.title')}><PlanFiles planId={plan.id} runId={runId} /></Titled>
          </div>
        )}
        <div className="s-actions">
          <ButtonLink to={runPath(runId)} variant="secondary">{t('matching.back')}</ButtonLink>
          <ButtonLink to={recommendationsPath(runId)} variant="quiet">{t('next.all')}</ButtonLink>
        </div>
      </div>
    </Page>
  );
}
