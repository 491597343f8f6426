import { TOPICS, type Topic } from '@skills/identity/rules';
import { LANGUAGES, useFormats, useText } from '@skills/platform/i18n';
import { Button, ErrorState, SelectField, TextArea, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';

const WRITE = graphql(`mutation WriteNote($input: WriteNoteInput!) { writeNote(input: $input) { note { id } problems { code path message } } }`);
const CHANGE = graphql(`mutation ChangeNote($input: ChangeNoteInput!) { changeNote(input: $input) { note { id revision } problems { code path message } } }`);

/** A note as it is being written. */
export interface NoteFields {
  groupName: string;
  topic: Topic | null;
  language: string;
  text: string;
}

/** Writes down what a group talked about, or changes it; `note` is null for a new one, and `reviewedAgain` conclusions are reviewed again when it changes. */
export function NoteForm({ eventId, note, reviewedAgain = 0, start, onDone, onLeave }: { eventId: string; note: { id: string; revision: number } | null; reviewedAgain?: number; start: NoteFields; onDone: () => void; onLeave: () => void }) {
  const { t } = useText('events');
  const { languageName } = useFormats();
  const [write, change] = [useAct(WRITE), useAct(CHANGE)];
  const [fields, setFields] = useState(start);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { problems, failure, busy } = note ? change : write;
  const set = (part: Partial<NoteFields>) => setFields({ ...fields, ...part });
  const save = async (submit: FormEvent) => {
    submit.preventDefault();
    const saved = note ? await change.act({ input: { noteId: note.id, revision: note.revision, content: fields } }) : await write.act({ input: { eventId, content: fields, idempotencyKey } });
    if (saved) onDone();
  };
  return (
    <form className="s-stack e-form" noValidate aria-label={t('outcomes.note.form')} onSubmit={(submit) => void save(submit)}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      {reviewedAgain > 0 && <p>{t('outcomes.note.reviewedAgain', { count: reviewedAgain })}</p>}
      <TextField label={t('outcomes.note.group')} value={fields.groupName} error={problemAt(problems, 'content', 'groupName')} onChange={({ target }) => set({ groupName: target.value })} />
      <SelectField label={t('filter.topic')} optional value={fields.topic ?? ''} error={problemAt(problems, 'content', 'topic')} onChange={({ target }) => set({ topic: TOPICS.find((topic) => topic === target.value) ?? null })} options={[{ value: '', label: t('outcomes.note.noTopic') }, ...TOPICS.map((topic) => ({ value: topic, label: t(`topic.${topic}`) }))]} />
      <SelectField label={t('form.field.textLanguage')} value={fields.language} error={problemAt(problems, 'content', 'language')} onChange={({ target }) => set({ language: target.value })} options={[...new Set<string>([...LANGUAGES, fields.language])].map((code) => ({ value: code, label: languageName(code) }))} />
      <TextArea label={t('outcomes.note.text')} help={t('outcomes.note.nobody')} rows={6} value={fields.text} error={problemAt(problems, 'content', 'text')} onChange={({ target }) => set({ text: target.value })} />
      <div className="s-actions">
        <Button type="submit" busy={busy}>{t('form.save')}</Button>
        <Button variant="quiet" onClick={onLeave}>{t('outcomes.leave')}</Button>
      </div>
    </form>
  );
}
