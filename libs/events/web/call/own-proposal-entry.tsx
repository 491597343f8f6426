import { useFormats, useText } from '@skills/platform/i18n';
import { Button, Tag, VisuallyHidden } from '@skills/platform/ui';
import { proposalAfter } from '../../rules';
import type { OwnProposal } from './contribute-page';

/** Whether a call takes proposals, and whether it is over with its event. */
export interface OwnCall {
  isOpen: boolean;
  isOver: boolean;
}

/** One proposal of the viewer, its call, and what can be done with it. */
export interface OwnProposalEntryProps {
  proposal: OwnProposal;
  call: OwnCall;
  busy: boolean;
  onConfirm: () => void;
  onChange: () => void;
  onLeave: () => void;
}

/** In which states what organisers said with their decision is still about what is. */
const HAS_MESSAGE: readonly string[] = ['ACCEPTED', 'DECLINED', 'CONFIRMED'];

/** Where a proposal of the viewer stands, what comes next, and what they can do. */
export function OwnProposalEntry({ proposal: { state, kind, title, language, minutes, speakers, decisionMessage, confirmDueOn, mayChange }, call, busy, onConfirm, onChange, onLeave }: OwnProposalEntryProps) {
  const { t } = useText('events');
  const { date, languageName, list } = useFormats();
  const of = <VisuallyHidden>: <span lang={language}>{title}</span></VisuallyHidden>;
  return (
    <li className="e-entry">
      <h3 className="e-entry__title"><span lang={language}>{title}</span> <Tag>{t(`call.state.${state}`)}</Tag></h3>
      <p className="s-small s-soft">{[t(`agenda.kind.${kind}`), t('agenda.minutes', { count: minutes }), languageName(language), list(speakers.map(({ name }) => name))].filter(Boolean).join(' · ')}</p>
      {!call.isOver && <p>{state === 'ACCEPTED' && confirmDueOn ? t('call.nextUntil', { date: date(confirmDueOn) }) : t(`call.next.${state}`)}</p>}
      {decisionMessage && HAS_MESSAGE.includes(state) && (
        <figure className="e-said">
          <figcaption className="s-small s-soft">{t('call.said')}</figcaption>
          <blockquote className="e-lines">{decisionMessage}</blockquote>
        </figure>
      )}
      {!call.isOver && (
        <div className="s-actions">
          {state === 'ACCEPTED' && <Button busy={busy} onClick={onConfirm}>{t('call.confirm')}{of}</Button>}
          {mayChange && <Button variant="quiet" onClick={onChange}>{t(state === 'WITHDRAWN' ? 'call.again' : 'agenda.change.change')}{of}</Button>}
          {proposalAfter(state, 'WITHDRAW') !== null && <Button variant="quiet" onClick={onLeave}>{t('call.withdraw')}{of}</Button>}
        </div>
      )}
    </li>
  );
}
