import { TOPICS, type Topic } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { Button, ChoicesField, ErrorState, Notice, SelectField, TextArea, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import { useOpened } from '../desk/use-opened';
import { CALL_MOST, PROPOSAL_KINDS } from '../../rules';
import { speakerDraft, SpeakerFields, speakerOf } from '../agenda/speaker-fields';
import type { OwnProposal } from './contribute-page';

const SUBMIT = graphql(`mutation SubmitProposal($input: SubmitProposalInput!) { submitProposal(input: $input) { event { id } problems { code path message } } }`);

/** For which event, the proposal to change (null for a new one), who proposes, and what follows. */
export interface ProposalFormProps {
  event: { id: string; languages: readonly string[] };
  proposal: OwnProposal | null;
  author: { emailAddress: string; displayName?: string | null };
  onDone: () => void;
  onLeave: () => void;
}

/** Asks for everything of a proposal. */
export function ProposalForm({ event, proposal, author, onDone, onLeave }: ProposalFormProps) {
  const { t } = useText('events');
  const { languageName } = useFormats();
  const { act, busy, problems, failure } = useAct(SUBMIT);
  const [id] = useState(() => proposal?.id ?? crypto.randomUUID());
  const languages = event.languages.length > 0 ? event.languages : ['en'];
  const [draft, setDraft] = useState({
    kind: proposal?.kind ?? 'TALK', title: proposal?.title ?? '', abstract: proposal?.abstract ?? '', language: proposal?.language ?? languages[0] ?? 'en', minutes: String(proposal?.minutes ?? 30), topics: (proposal?.topics ?? []) as readonly Topic[],
  });
  const [speakers, setSpeakers] = useState(() => (proposal?.speakers ?? [{ name: author.displayName ?? '', emailAddress: author.emailAddress }]).map(speakerDraft));
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const wrong = (...path: string[]) => problemAt(problems, 'content', ...path);
  const form = useOpened();
  const save = async (submit: FormEvent) => {
    submit.preventDefault();
    const content = { ...draft, kind: draft.kind as never, topics: [...draft.topics] as never[], minutes: Number.parseInt(draft.minutes, 10) || 0, speakers: speakers.map(speakerOf) };
    if (await act({ input: { eventId: event.id, proposalId: id, content } })) onDone();
  };
  return (
    <form ref={form} tabIndex={-1} className="s-stack e-form" noValidate aria-label={proposal ? proposal.title : t('call.add')} onSubmit={(submit) => void save(submit)}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <Notice kind="info">{t('call.anonymous')}</Notice>
      <TextField label={t('agenda.field.title')} value={draft.title} maxLength={200} autoComplete="off" error={wrong('title')} onChange={({ target }) => change({ title: target.value })} />
      <TextArea label={t('call.field.abstract')} rows={8} maxLength={4000} value={draft.abstract} error={wrong('abstract')} onChange={({ target }) => change({ abstract: target.value })} />
      <ChoicesField label={t('call.field.topics')} error={wrong('topics')} options={TOPICS.map((value) => ({ value, label: t(`topic.${value}`) }))} chosen={draft.topics} onChange={(chosen) => change({ topics: TOPICS.filter((topic) => chosen.includes(topic)) })} />
      <SelectField label={t('agenda.field.kind')} value={draft.kind} options={PROPOSAL_KINDS.map((kind) => ({ value: kind, label: t(`agenda.kind.${kind}`) }))} onChange={({ target }) => change({ kind: PROPOSAL_KINDS.find((kind) => kind === target.value) ?? 'TALK' })} />
      <TextField label={t('agenda.field.minutes')} type="number" inputMode="numeric" min={5} max={CALL_MOST.minutes} step={5} value={draft.minutes} error={wrong('minutes')} onChange={({ target }) => change({ minutes: target.value })} />
      <SelectField label={t('agenda.field.language')} value={draft.language} error={wrong('language')} options={languages.map((code) => ({ value: code, label: languageName(code) }))} onChange={({ target }) => change({ language: target.value })} />
      <SpeakerFields speakers={speakers} empty={speakerDraft} onChange={setSpeakers} wrong={wrong} least={1} most={CALL_MOST.speakers} />
      <div className="s-actions">
        <Button type="submit" busy={busy}>{t('call.submit')}</Button>
        <Button variant="quiet" onClick={onLeave}>{t('agenda.leave')}</Button>
      </div>
    </form>
  );
}
