import { useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, ErrorState } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import type { DecideOnProposalsMutation, PreviewProposalDecisionsMutation } from '@skills/schema/documents';
import { useState } from 'react';
import type { ProposalDecision } from '../../rules';
import type { CalledEvent, ManagedProposal } from './call-desk';
import { DecisionFields, useDecisionWords } from './decision-fields';
import { DecisionsPreview, LeftOut } from './decisions-preview';

const PREVIEW = graphql(`mutation PreviewProposalDecisions($input: PreviewProposalDecisionsInput!) { previewProposalDecisions(input: $input) { outcomes { proposalId outcome message } mails { proposalId recipient language subject text } problems { code path message } } }`);
const DECIDE = graphql(`mutation DecideOnProposals($input: DecideOnProposalsInput!) { decideOnProposals(input: $input) { outcomes { proposalId outcome message } problems { code path message } } }`);

type Preview = PreviewProposalDecisionsMutation['previewProposalDecisions'];
type Outcomes = NonNullable<DecideOnProposalsMutation['decideOnProposals']['outcomes']>;

/** What is decided on which proposals, and what to do when it is done or left. */
export interface DecideTogetherProps {
  event: CalledEvent;
  decision: ProposalDecision;
  proposals: readonly ManagedProposal[];
  onDecided: (count: number) => void;
  onClose: () => void;
}

const decidedIn = (outcomes: Outcomes | null | undefined): number => (outcomes ?? []).filter(({ outcome }) => outcome === 'DECIDED').length;

/** Decides on several proposals: the words first, then what goes to whom, and in the end what could not be decided. */
export function DecideTogether({ event, decision, proposals, onDecided, onClose }: DecideTogetherProps) {
  const { t } = useText('events');
  const [previewing, deciding] = [useAct(PREVIEW), useAct(DECIDE)];
  const { days, words, setWords, inputOf } = useDecisionWords(event);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [outcomes, setOutcomes] = useState<Outcomes | null>(null);
  // What was looked at is what is decided: the proposals may be others in the list by now.
  const [ids] = useState(() => proposals.map(({ id }) => id));
  const [named] = useState(() => new Map(proposals.map(({ id, title, language }) => [id, { title, language }])));
  const input = { eventId: event.id, proposalIds: ids, ...inputOf(decision) };
  const look = async () => setPreview((await previewing.act({ input }))?.previewProposalDecisions ?? null);
  const decide = async () => {
    const done = (await deciding.act({ input }))?.decideOnProposals.outcomes;
    if (!done) return;
    onDecided(decidedIn(done));
    if (done.some(({ outcome }) => outcome === 'REFUSED')) setOutcomes(done);
    else onClose();
  };
  if (outcomes) {
    return (
      <ConfirmDialog key="done" title={t(`call.several.done.${decision}`, { count: decidedIn(outcomes) })} confirmLabel={t('people.understood')} onConfirm={onClose} onClose={onClose}>
        <LeftOut outcomes={outcomes} named={named} />
      </ConfirmDialog>
    );
  }
  if (preview) {
    const count = decidedIn(preview.outcomes);
    return (
      <ConfirmDialog key="preview" title={t(`call.several.ask.${decision}`, { count })} confirmLabel={t(`call.several.act.${decision}`, { count })} busy={deciding.busy} confirmDisabled={count === 0} onConfirm={() => void decide()} onClose={onClose}>
        <ProblemsSummary problems={deciding.problems} />
        {deciding.failure !== null && <ErrorState error={deciding.failure} />}
        <DecisionsPreview outcomes={preview.outcomes ?? []} mails={preview.mails ?? []} named={named} />
        <div className="s-actions"><Button variant="secondary" onClick={() => setPreview(null)}>{t('call.several.back')}</Button></div>
      </ConfirmDialog>
    );
  }
  return (
    <ConfirmDialog key="words" title={t(`call.several.act.${decision}`, { count: ids.length })} confirmLabel={t('call.several.look')} busy={previewing.busy} onConfirm={() => void look()} onClose={onClose}>
      <ProblemsSummary problems={previewing.problems} />
      {previewing.failure !== null && <ErrorState error={previewing.failure} />}
      <p>{t('call.several.what')}</p>
      <DecisionFields decision={decision} days={days} words={words} problems={previewing.problems} onChange={setWords} />
    </ConfirmDialog>
  );
}
