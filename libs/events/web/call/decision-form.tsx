import { useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, ErrorState, TextArea, TextField, VisuallyHidden } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { confirmDays, PROPOSAL_DECISIONS, proposalAfter, type ProposalDecision } from '../../rules';
import type { CalledEvent, ManagedProposal } from './call-desk';

const DECIDE = graphql(`mutation DecideOnProposal($input: DecideOnProposalInput!) { decideOnProposal(input: $input) { event { id } problems { code path message } } }`);

/** Decides on a proposal, as far as that is open and the viewer has no part in it. */
export function DecisionForm({ event: { startsAt, timeZone }, proposal: { id, title, language, state, isOwn }, onDone }: { event: CalledEvent; proposal: ManagedProposal; onDone: () => Promise<unknown> }) {
  const { t } = useText('events');
  const { act, busy, problems, failure } = useAct(DECIDE);
  const [deciding, setDeciding] = useState<ProposalDecision | null>(null);
  const [message, setMessage] = useState('');
  const [days] = useState(() => confirmDays({ startsAt: startsAt ? new Date(startsAt) : null, timeZone }, new Date()));
  const [dueOn, setDueOn] = useState(days.usual);
  const possible = PROPOSAL_DECISIONS.filter((decision) => proposalAfter(state as Parameters<typeof proposalAfter>[0], decision) !== null);
  if (isOwn || possible.length === 0) return null;
  const named = (decision: ProposalDecision) => (decision === 'ACCEPT' && (state === 'LAPSED' || state === 'TAKEN_OUT') ? 'AGAIN' : decision);
  const decide = async (decision: ProposalDecision) => {
    if (!(await act({ input: { proposalId: id, decision: decision as never, message: message || null, confirmDueOn: decision === 'ACCEPT' ? dueOn || null : null } }))) return;
    setDeciding(null);
    await onDone();
  };
  return (
    <>
      <div className="s-actions">
        {possible.map((decision) => <Button key={decision} variant={decision === 'ACCEPT' ? 'secondary' : 'quiet'} onClick={() => setDeciding(decision)}>{t(`call.decide.${named(decision)}`)}<VisuallyHidden>: <span lang={language}>{title}</span></VisuallyHidden></Button>)}
      </div>
      {deciding && (
        <ConfirmDialog title={t(`call.ask.${named(deciding)}`, { title })} confirmLabel={t(`call.decide.${named(deciding)}`)} busy={busy} onConfirm={() => void decide(deciding)} onClose={() => setDeciding(null)}>
          <ProblemsSummary problems={problems} />
          {failure !== null && <ErrorState error={failure} />}
          {deciding === 'ACCEPT' && <TextField label={t('call.field.confirmDueOn')} help={t('call.field.confirmDueOnHelp')} type="date" min={days.least} max={days.most ?? undefined} value={dueOn} error={problemAt(problems, 'confirmDueOn')} onChange={({ target }) => setDueOn(target.value)} />}
          <TextArea label={t('call.field.message')} help={t('call.field.messageHelp')} optional rows={4} maxLength={4000} value={message} onChange={({ target }) => setMessage(target.value)} />
        </ConfirmDialog>
      )}
    </>
  );
}
