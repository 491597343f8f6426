import { useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, ErrorState, TextArea, VisuallyHidden } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { PROPOSAL_DECISIONS, proposalAfter, type ProposalDecision } from '../../rules';
import type { ManagedProposal } from './call-desk';

const DECIDE = graphql(`mutation DecideOnProposal($input: DecideOnProposalInput!) { decideOnProposal(input: $input) { event { id } problems { code path message } } }`);

/** Decides on a proposal, as far as that is open and the viewer has no part in it. */
export function DecisionForm({ proposal: { id, title, state, isOwn }, onDone }: { proposal: ManagedProposal; onDone: () => Promise<unknown> }) {
  const { t } = useText('events');
  const { act, busy, problems, failure } = useAct(DECIDE);
  const [deciding, setDeciding] = useState<ProposalDecision | null>(null);
  const [message, setMessage] = useState('');
  const possible = PROPOSAL_DECISIONS.filter((decision) => proposalAfter(state as Parameters<typeof proposalAfter>[0], decision) !== null);
  if (isOwn || possible.length === 0) return null;
  const decide = async (decision: ProposalDecision) => {
    if (!(await act({ input: { proposalId: id, decision: decision as never, message: message || null } }))) return;
    setDeciding(null);
    await onDone();
  };
  return (
    <>
      <div className="s-actions">
        {possible.map((decision) => <Button key={decision} variant={decision === 'ACCEPT' ? 'secondary' : 'quiet'} onClick={() => setDeciding(decision)}>{t(`call.decide.${decision}`)}<VisuallyHidden>: {title}</VisuallyHidden></Button>)}
      </div>
      {deciding && (
        <ConfirmDialog title={t(`call.ask.${deciding}`, { title })} confirmLabel={t(`call.decide.${deciding}`)} busy={busy} onConfirm={() => void decide(deciding)} onClose={() => setDeciding(null)}>
          <ProblemsSummary problems={problems} />
          {failure !== null && <ErrorState error={failure} />}
          <TextArea label={t('call.field.message')} help={t('call.field.messageHelp')} optional rows={4} maxLength={4000} value={message} onChange={({ target }) => setMessage(target.value)} />
        </ConfirmDialog>
      )}
    </>
  );
}
