import { useFormats, useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, ErrorState, Tag, VisuallyHidden } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import '../agenda/agenda.css';
import type { OwnProposal } from './contribute-page';

const WITHDRAW = graphql(`mutation WithdrawProposal($input: WithdrawProposalInput!) { withdrawProposal(input: $input) { event { id } problems { code path message } } }`);
const CONFIRM = graphql(`mutation ConfirmProposal($input: ConfirmProposalInput!) { confirmProposal(input: $input) { event { id } problems { code path message } } }`);

/** What the viewer proposed, where it stands, and what they can do with it. */
export function OwnProposals({ proposals, onChange, onDone }: { proposals: readonly OwnProposal[]; onChange: (proposal: OwnProposal) => void; onDone: () => Promise<unknown> }) {
  const { t } = useText('events');
  const { languageName, list } = useFormats();
  const [withdraw, confirm] = [useAct(WITHDRAW), useAct(CONFIRM)];
  const [leaving, setLeaving] = useState<OwnProposal | null>(null);
  const failure = withdraw.failure ?? confirm.failure;
  const takeBack = async ({ id }: OwnProposal) => {
    await withdraw.act({ input: { proposalId: id } });
    setLeaving(null);
    await onDone();
  };
  return (
    <>
      <ProblemsSummary problems={[...withdraw.problems, ...confirm.problems]} />
      {failure !== null && <ErrorState error={failure} />}
      <ul className="e-sessions">
        {proposals.map((proposal) => {
          const { id, state, kind, title, language, minutes, speakers, decisionMessage, mayChange } = proposal;
          const of = <VisuallyHidden>: {title}</VisuallyHidden>;
          return (
            <li key={id} className="e-entry">
              <h3 className="e-entry__title">{title} <Tag>{t(`call.state.${state}`)}</Tag></h3>
              <p className="s-small s-soft">{[t(`agenda.kind.${kind}`), t('agenda.minutes', { count: minutes }), languageName(language), list(speakers.map(({ name }) => name))].join(' · ')}</p>
              <p>{t(`call.next.${state}`)}</p>
              {decisionMessage && (state === 'ACCEPTED' || state === 'DECLINED' || state === 'CONFIRMED') && <blockquote className="e-lines">{decisionMessage}</blockquote>}
              <div className="s-actions">
                {state === 'ACCEPTED' && <Button busy={confirm.busy} onClick={() => void confirm.act({ input: { proposalId: id } }).then(onDone)}>{t('call.confirm')}{of}</Button>}
                {mayChange && <Button variant="quiet" onClick={() => onChange(proposal)}>{t(state === 'WITHDRAWN' ? 'call.again' : 'agenda.change.change')}{of}</Button>}
                {(state === 'SUBMITTED' || state === 'ACCEPTED') && <Button variant="quiet" onClick={() => setLeaving(proposal)}>{t('call.withdraw')}{of}</Button>}
              </div>
            </li>
          );
        })}
      </ul>
      {leaving && <ConfirmDialog title={t('call.withdrawAsk', { title: leaving.title })} confirmLabel={t('call.withdraw')} danger busy={withdraw.busy} onConfirm={() => void takeBack(leaving)} onClose={() => setLeaving(null)}><p>{t('call.withdrawWhat')}</p></ConfirmDialog>}
    </>
  );
}
