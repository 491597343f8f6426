import type { Topic } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { Button, ButtonLink, ErrorState, Notice } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { readFragment, type FragmentType } from '@skills/schema';
import { useRef } from 'react';
import { runPath } from '../addresses';
import { NotCounted } from './not-counted';
import { JOIN_BENCHMARK, LEAVE_BENCHMARK, PARTICIPATING_FIRM } from './participating-firm';
import { PARTICIPATION_TEXT_VERSION } from './participation-text';

/** The firm of a run, whether the viewer decides for it, else whether naming it is all that is left to do, the topics in which the run has no level, and how many firms leave a figure together at least; null while nothing is published, and then nobody joins. */
export interface ParticipationProps {
  runId: string;
  firm: FragmentType<typeof PARTICIPATING_FIRM>;
  mayDecide: boolean;
  mayName: boolean;
  unknown: readonly Topic[];
  minimum: number | null;
}

/** Whether the firm takes part, in plain words, and the button to change that; who may not decide is told who may. */
export function Participation({ runId, firm, mayDecide, mayName, unknown, minimum }: ParticipationProps) {
  const { t, language } = useText('assessment');
  const { date } = useFormats();
  const { id, name, benchmarkParticipation } = readFragment(PARTICIPATING_FIRM, firm);
  const join = useAct(JOIN_BENCHMARK);
  const leave = useAct(LEAVE_BENCHMARK);
  const state = useRef<HTMLDivElement>(null);
  const isCounted = minimum === null || (benchmarkParticipation?.isCounted ?? true);
  const failure = join.failure ?? leave.failure;

  // The button pressed is gone afterwards: who works by keyboard goes on from the sentence that says what holds now.
  const decide = async (act: Promise<unknown>): Promise<void> => {
    if (await act) state.current?.focus();
  };

  if (!mayDecide) {
    return name
      ? (
        <>
          <p>{t(benchmarkParticipation ? 'peers.share.memberIn' : 'peers.share.memberOut', { name })}</p>
          {!isCounted && <NotCounted runId={runId} unknown={unknown} />}
        </>
      )
      : (
        <>
          <p>{t(mayName ? 'peers.share.nameFirst' : 'peers.share.claimFirst')}</p>
          <div className="s-actions"><ButtonLink to={runPath(runId)} variant="secondary">{t('peers.share.claim')}</ButtonLink></div>
        </>
      );
  }
  return (
    <div className="s-stack">
      <ProblemsSummary problems={[...join.problems, ...leave.problems]} />
      {failure !== null && <ErrorState error={failure} />}
      <div ref={state} tabIndex={-1} className="s-stack">
        {benchmarkParticipation
          ? <Notice kind={isCounted ? 'success' : 'info'}>{t('peers.share.in', { name, date: date(benchmarkParticipation.joinedAt) })}</Notice>
          : <p>{t(minimum === null ? 'peers.share.outUnpublished' : 'peers.share.out', { name })}</p>}
        {!isCounted && <NotCounted runId={runId} unknown={unknown} />}
      </div>
      {minimum !== null && <p>{t('peers.share.text')}</p>}
      {minimum !== null && <p>{t('peers.share.leaving', { minimum })}</p>}
      {minimum === null && benchmarkParticipation && <p>{t('peers.share.leavingUnpublished')}</p>}
      <div className="s-actions">
        {benchmarkParticipation
          ? <Button variant="secondary" busy={leave.busy} onClick={() => void decide(leave.act({ input: { organisationId: id } }))}>{t('peers.share.leave')}</Button>
          : minimum !== null && <Button busy={join.busy} onClick={() => void decide(join.act({ input: { organisationId: id, textVersion: PARTICIPATION_TEXT_VERSION, language } }))}>{t('peers.share.join')}</Button>}
      </div>
    </div>
  );
}
