import { useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, ErrorState, VisuallyHidden } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { PROPOSAL_DECISIONS, proposalAfter, type ProposalDecision } from '../../rules';
import type { CalledEvent, ManagedProposal } from './call-desk';
import { DecisionFields, useDecisionWords } from './decision-fields';
import { PROPOSAL_KEYS } from './proposal-keys';

const DECIDE = graphql(`mutation DecideOnProposal($input: DecideOnProposalInput!) { decideOnProposal(input: $input) { event { id } problems { code path message } } }`);

/** Decides on a proposal, as far as that is open and the viewer has no part in it. */
export function DecisionForm({ event, proposal: { id, title, language, state, isOwn }, hasKeys, onDone }: { event: CalledEvent; proposal: ManagedProposal; hasKeys: boolean; onDone: () => Promise<unknown> }) {
  const { t } = useText('events');
  const { act, busy, problems, failure } = useAct(DECIDE);
  const [deciding, setDeciding] = useState<ProposalDecision | null>(null);
  const { days, words, setWords, inputOf } = useDecisionWords(event);
  const possible = PROPOSAL_DECISIONS.filter((decision) => proposalAfter(state as Parameters<typeof proposalAfter>[0], decision) !== null);
  if (isOwn || possible.length === 0) return null;
  const named = (decision: ProposalDecision) => (decision === 'ACCEPT' && (state === 'LAPSED' || state === 'TAKEN_OUT') ? 'AGAIN' : decision);
  const decide = async (decision: ProposalDecision) => {
    if (!(await act({ input: { proposalId: id, ...inputOf(decision) } }))) return;
    setDeciding(null);
    await onDone();
  };
  return (
    <>
      <div className="s-actions">
        {possible.map((decision) => <Button key={decision} variant={decision === 'ACCEPT' ? 'secondary' : 'quiet'} aria-keyshortcuts={hasKeys ? PROPOSAL_KEYS[decision] : undefined} onClick={() => setDeciding(decision)}>{t(`call.decide.${named(decision)}`)}<VisuallyHidden>{t('colon')}<span lang={language}>{title}</span></VisuallyHidden></Button>)}
      </div>
      {deciding && (
        <ConfirmDialog title={t(`call.ask.${named(deciding)}`, { title })} confirmLabel={t(`call.decide.${named(deciding)}`)} busy={busy} onConfirm={() => void decide(deciding)} onClose={() => setDeciding(null)}>
          <ProblemsSummary problems={problems} />
          {failure !== null && <ErrorState error={failure} />}
          <DecisionFields decision={deciding} days={days} words={words} problems={problems} onChange={setWords} />
        </ConfirmDialog>
      )}
    </>
  );
}
