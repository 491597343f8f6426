import { useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, ErrorState, LanguageMark, Notice, Tag, TextArea, TopicMark, VisuallyHidden } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import type { OutcomesWorkQuery } from '@skills/schema/documents';
import { useState } from 'react';
import type { WorkedNote } from './notes';

const SUBMIT = graphql(`mutation SubmitConclusion($input: SubmitConclusionInput!) { submitConclusion(input: $input) { conclusion { id } problems { code path message } } }`);
const ACCEPT = graphql(`mutation AcceptConclusion($input: AcceptConclusionInput!) { acceptConclusion(input: $input) { conclusion { id } problems { code path message } } }`);
const SEND_BACK = graphql(`mutation SendBackConclusion($input: SendBackConclusionInput!) { sendBackConclusion(input: $input) { conclusion { id } problems { code path message } } }`);
const REMOVE = graphql(`mutation RemoveConclusion($input: RemoveConclusionInput!) { removeConclusion(input: $input) { removedId problems { code path message } } }`);

/** A conclusion that is worked on. */
export type Worked = NonNullable<NonNullable<OutcomesWorkQuery['event']>['conclusions']>[number];

/** A conclusion with what it rests on, how far it has come, and what can be done with it. */
export function WorkedConclusion({ conclusion, notes, onChange, onDone }: { conclusion: Worked; notes: readonly WorkedNote[]; onChange: () => void; onDone: () => void }) {
  const { t } = useText('events');
  const [submit, accept, sendBack, remove] = [useAct(SUBMIT), useAct(ACCEPT), useAct(SEND_BACK), useAct(REMOVE)];
  const [asking, setAsking] = useState<'SEND_BACK' | 'REMOVE' | null>(null);
  const [reason, setReason] = useState('');
  const { id, revision, state, kind, text, textLanguage, translations, topics, targetRoles, noteIds, reason: noNotes, sentBack, isNoteChanged, isOwn, possibleActs } = conclusion;
  const input = { conclusionId: id, revision };
  const take = async (acting: Promise<unknown>) => {
    if ((await acting) === null) return;
    setAsking(null);
    onDone();
  };
  const acts = [submit, accept, sendBack, remove];
  const failure = acts.find((each) => each.failure !== null)?.failure ?? null;
  const names = notes.filter((note) => noteIds.includes(note.id)).map(({ groupName }) => groupName);
  const of = <VisuallyHidden>: {text}</VisuallyHidden>;
  return (
    <li className="e-statement">
      <p className="e-topics"><Tag>{t(`outcomes.state.${state}`)}</Tag> <strong>{t(`outcomes.kind.${kind}`)}</strong><LanguageMark language={textLanguage} /></p>
      <p className="e-statement__text" lang={textLanguage}>{text}</p>
      {translations.map(({ language, text: words }) => <p key={language} className="s-small s-soft" lang={language}>{words}</p>)}
      <p className="e-topics">{topics.map((topic) => <TopicMark key={topic} topic={topic} label={t(`topic.${topic}`)} />)}{targetRoles.map((role) => <span key={role}>{t(`role.${role}`)}</span>)}</p>
      <p className="s-small s-soft">{names.length > 0 ? t('outcomes.conclusion.restsOn', { notes: names.join(', ') }) : t('outcomes.conclusion.noNotes', { reason: noNotes ?? '' })}</p>
      {sentBack && <Notice kind="warning" title={t('outcomes.conclusion.sentBack')}><p>{sentBack}</p></Notice>}
      {isNoteChanged && <Notice kind="warning" title={t('outcomes.conclusion.noteChanged')}><p>{t('outcomes.conclusion.noteChangedText')}</p></Notice>}
      {state === 'IN_REVIEW' && isOwn && <p className="s-small s-soft">{t('outcomes.conclusion.another')}</p>}
      {asking === null && <ProblemsSummary problems={acts.flatMap(({ problems }) => problems)} />}
      {failure !== null && <ErrorState error={failure} />}
      <div className="s-actions">
        {possibleActs.includes('ACCEPT') && <Button busy={accept.busy} onClick={() => void take(accept.act({ input }))}>{t('outcomes.act.ACCEPT')}{of}</Button>}
        {possibleActs.includes('SUBMIT') && <Button variant="secondary" busy={submit.busy} onClick={() => void take(submit.act({ input }))}>{t('outcomes.act.SUBMIT')}{of}</Button>}
        {possibleActs.includes('SEND_BACK') && <Button variant="secondary" onClick={() => setAsking('SEND_BACK')}>{t('outcomes.act.SEND_BACK')}{of}</Button>}
        <Button variant="quiet" onClick={onChange}>{t('outcomes.change')}{of}</Button>
        <Button variant="quiet" onClick={() => setAsking('REMOVE')}>{t('outcomes.remove')}{of}</Button>
      </div>
      {asking === 'SEND_BACK' && (
        <ConfirmDialog title={t('outcomes.ask.SEND_BACK')} confirmLabel={t('outcomes.act.SEND_BACK')} busy={sendBack.busy} onConfirm={() => void take(sendBack.act({ input: { ...input, reason } }))} onClose={() => setAsking(null)}>
          <div className="s-stack">
            <ProblemsSummary problems={sendBack.problems} />
            <TextArea label={t('outcomes.conclusion.why')} rows={3} value={reason} error={problemAt(sendBack.problems, 'reason')} onChange={({ target }) => setReason(target.value)} />
          </div>
        </ConfirmDialog>
      )}
      {asking === 'REMOVE' && (
        <ConfirmDialog title={t('outcomes.ask.REMOVE')} confirmLabel={t('outcomes.remove')} danger busy={remove.busy} onConfirm={() => void take(remove.act({ input }))} onClose={() => setAsking(null)}>
          <ProblemsSummary problems={remove.problems} />
          <p>{t('outcomes.ask.removeText')}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
