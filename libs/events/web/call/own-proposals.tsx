import { useText } from '@skills/platform/i18n';
import { ConfirmDialog, DoneNotice, ErrorState } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import '../agenda/agenda.css';
import type { OwnProposal } from './contribute-page';
import { OwnProposalEntry, type OwnCall } from './own-proposal-entry';

const WITHDRAW = graphql(`mutation WithdrawProposal($input: WithdrawProposalInput!) { withdrawProposal(input: $input) { event { id } problems { code path message } } }`);
const CONFIRM = graphql(`mutation ConfirmProposal($input: ConfirmProposalInput!) { confirmProposal(input: $input) { event { id } problems { code path message } } }`);

/** The proposals of the viewer, the call that they belong to, and what follows. */
export interface OwnProposalsProps {
  proposals: readonly OwnProposal[];
  call: OwnCall;
  onChange: (proposal: OwnProposal) => void;
  onDone: () => Promise<unknown>;
}

/** What the viewer proposed, where it stands, and what they can do with it. */
export function OwnProposals({ proposals, call, onChange, onDone }: OwnProposalsProps) {
  const { t } = useText('events');
  const [withdraw, confirm] = [useAct(WITHDRAW), useAct(CONFIRM)];
  const [leaving, setLeaving] = useState<OwnProposal | null>(null);
  const [done, setDone] = useState<'withdrawn' | 'confirmedNow' | null>(null);
  const failure = withdraw.failure ?? confirm.failure;
  const take = async (act: typeof confirm.act | typeof withdraw.act, { id }: OwnProposal, after: typeof done) => {
    setDone(null);
    const isDone = (await act({ input: { proposalId: id } })) !== null;
    setLeaving(null);
    await onDone();
    if (isDone) setDone(after);
  };
  return (
    <>
      <ProblemsSummary problems={[...withdraw.problems, ...confirm.problems]} />
      {failure !== null && <ErrorState error={failure} />}
      {done && <DoneNotice title={t(`call.${done}`)} />}
      <ul className="e-sessions">
        {proposals.map((proposal) => (
          <OwnProposalEntry key={proposal.id} proposal={proposal} call={call} busy={confirm.busy} onConfirm={() => void take(confirm.act, proposal, 'confirmedNow')} onChange={() => onChange(proposal)} onLeave={() => setLeaving(proposal)} />
        ))}
      </ul>
      {leaving && (
        <ConfirmDialog title={t('call.withdrawAsk', { title: leaving.title })} confirmLabel={t('call.withdraw')} danger busy={withdraw.busy} onConfirm={() => void take(withdraw.act, leaving, 'withdrawn')} onClose={() => setLeaving(null)}>
          {leaving.state !== 'SUBMITTED' && <p>{t(leaving.state === 'CONFIRMED' ? 'call.withdrawConfirmed' : 'call.withdrawTold')}</p>}
          <p>{t(call.isOpen ? 'call.withdrawWhat' : 'call.withdrawLost')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
