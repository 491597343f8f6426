import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { Button, Disclosure, EmptyState, ErrorState } from '@skills/platform/ui';
import { ListAwaited, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useEffect, useRef, useState } from 'react';
import type { Budget } from '../../rules';
import { PLAN_COURSES } from './plan-courses';
import { ProposalSums } from './proposal-sums';
import { ProposedCourse } from './proposed-course';
import { ProposedGaps } from './proposed-gaps';

const PLAN_PROPOSAL = graphql(`
  query PlanProposal($runId: ID!, $budget: BudgetInput!) {
    planProposal(runId: $runId, budget: $budget) {
      courses {
        course {
          id
        }
        ...ProposedCourse
      }
      planned {
        courses
        covered
      }
      ...ProposalSums
      ...ProposedGaps
    }
  }
`);

/** The set of courses that is proposed for a budget, how much of the gap it covers, how it was found, and the way into the plan. */
export function Proposal({ runId, budget, onTaken }: { runId: string; budget: Budget; onTaken: (courses: number) => void }) {
  const { t } = useText('recommendations');
  const heading = useRef<HTMLHeadingElement>(null);
  const [key] = useState(() => crypto.randomUUID());
  const { act, busy, problems, failure } = useAct(PLAN_COURSES);
  const { data, error, refetch } = useQuery(PLAN_PROPOSAL, { variables: { runId, budget }, fetchPolicy: 'network-only' });
  const proposal = data?.planProposal;
  const isThere = Boolean(proposal);
  useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [isThere]);
  if (!proposal) return <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />;

  const { courses, planned } = proposal;
  const hasPlan = planned.courses > 0 || planned.covered > 0;
  const take = async (): Promise<void> => {
    if (await act({ input: { runId, courseIds: courses.map(({ course }) => course.id), idempotencyKey: key } })) onTaken(courses.length);
  };
  if (courses.length === 0) {
    return (
      <EmptyState title={t(hasPlan ? 'plan.proposal.noMore' : 'plan.proposal.none')}>
        <p>{t(hasPlan ? 'plan.proposal.noMoreText' : 'plan.proposal.noneText')}</p>
        <ProposalSums proposal={proposal} budget={budget} />
      </EmptyState>
    );
  }
  return (
    <section className="s-stack p-proposal" aria-labelledby="proposal">
      <h3 id="proposal" ref={heading} tabIndex={-1}>{t('plan.proposal.title', { count: courses.length })}</h3>
      <ProposalSums proposal={proposal} budget={budget} />
      <ol className="s-lines">{courses.map((proposed) => <ProposedCourse key={proposed.course.id} proposed={proposed} />)}</ol>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <div className="s-actions"><Button busy={busy} onClick={() => void take()}>{t('plan.proposal.take')}</Button></div>
      <ProposedGaps proposal={proposal} />
      <Disclosure summary={t('plan.how.title')}>
        <div className="s-prose">
          <p>{t('plan.how.measure')}</p>
          <p>{t('plan.how.once')}</p>
          <p>{t('plan.how.search')}</p>
          <p>{t('plan.how.unknown')}</p>
        </div>
      </Disclosure>
    </section>
  );
}
