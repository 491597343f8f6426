import { TARGET_ROLES, TOPICS, type TargetRole, type Topic } from '@skills/identity/rules';
import { LANGUAGES, useFormats, useText } from '@skills/platform/i18n';
import { Button, ChoicesField, ErrorState, SelectField, TextArea } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import { CONCLUSION_KINDS, type ConclusionKind } from '../../rules';

const WRITE = graphql(`mutation WriteConclusion($input: WriteConclusionInput!) { writeConclusion(input: $input) { conclusion { id } problems { code path message } } }`);
const CHANGE = graphql(`mutation ChangeConclusion($input: ChangeConclusionInput!) { changeConclusion(input: $input) { conclusion { id revision } problems { code path message } } }`);

/** A conclusion as it is being written. */
export interface ConclusionFields {
  kind: ConclusionKind;
  text: string;
  textLanguage: string;
  /** By language. */
  translations: Readonly<Record<string, string>>;
  topics: readonly Topic[];
  targetRoles: readonly TargetRole[];
  noteIds: readonly string[];
  reason: string;
}

/** Writes down what is concluded, or says it otherwise; `conclusion` is null for a new one. */
export function ConclusionForm({ eventId, conclusion, start, notes, onDone, onLeave }: {
  eventId: string;
  conclusion: { id: string; revision: number } | null;
  start: ConclusionFields;
  notes: readonly { id: string; groupName: string; text: string }[];
  onDone: () => void;
  onLeave: () => void;
}) {
  const { t } = useText('events');
  const { languageName } = useFormats();
  const [write, change] = [useAct(WRITE), useAct(CHANGE)];
  const [fields, setFields] = useState(start);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { problems, failure, busy } = conclusion ? change : write;
  const set = (part: Partial<ConclusionFields>) => setFields({ ...fields, ...part });
  const wrong = (field: keyof ConclusionFields) => problemAt(problems, 'content', field);
  const others = LANGUAGES.filter((language) => language !== fields.textLanguage);
  const begin = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)} …` : text);
  const save = async (submit: FormEvent) => {
    submit.preventDefault();
    const translations = others.flatMap((language) => (fields.translations[language]?.trim() ? [{ language, text: fields.translations[language] }] : []));
    const content = { ...fields, translations, topics: [...fields.topics], targetRoles: [...fields.targetRoles], noteIds: [...fields.noteIds], reason: fields.noteIds.length > 0 ? null : fields.reason };
    const saved = conclusion ? await change.act({ input: { conclusionId: conclusion.id, revision: conclusion.revision, content } }) : await write.act({ input: { eventId, content, idempotencyKey } });
    if (saved) onDone();
  };
  return (
    <form className="s-stack e-form" noValidate aria-label={t('outcomes.conclusion.form')} onSubmit={(submit) => void save(submit)}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <SelectField label={t('outcomes.conclusion.kind')} value={fields.kind} error={wrong('kind')} onChange={({ target }) => set({ kind: CONCLUSION_KINDS.find((kind) => kind === target.value) ?? 'NEED' })} options={CONCLUSION_KINDS.map((kind) => ({ value: kind, label: t(`outcomes.kind.${kind}`) }))} />
      <TextArea label={t('outcomes.conclusion.text')} help={t('outcomes.conclusion.textHelp')} rows={3} value={fields.text} error={wrong('text')} onChange={({ target }) => set({ text: target.value })} />
      <SelectField label={t('form.field.textLanguage')} value={fields.textLanguage} error={wrong('textLanguage')} onChange={({ target }) => set({ textLanguage: target.value })} options={[...new Set<string>([...LANGUAGES, fields.textLanguage])].map((code) => ({ value: code, label: languageName(code) }))} />
      {others.map((language) => (
        <TextArea key={language} label={t('outcomes.conclusion.inLanguage', { language: languageName(language) })} optional rows={3} lang={language} value={fields.translations[language] ?? ''} onChange={({ target }) => set({ translations: { ...fields.translations, [language]: target.value } })} />
      ))}
      <ChoicesField label={t('filter.topic')} error={wrong('topics')} options={TOPICS.map((topic) => ({ value: topic, label: t(`topic.${topic}`) }))} chosen={fields.topics} onChange={(chosen) => set({ topics: TOPICS.filter((topic) => chosen.includes(topic)) })} />
      <ChoicesField label={t('outcomes.conclusion.concerns')} optional error={wrong('targetRoles')} options={TARGET_ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))} chosen={fields.targetRoles} onChange={(chosen) => set({ targetRoles: TARGET_ROLES.filter((role) => chosen.includes(role)) })} />
      {notes.length > 0 && <ChoicesField label={t('outcomes.conclusion.notes')} error={wrong('noteIds')} options={notes.map(({ id, groupName, text }) => ({ value: id, label: groupName + t('colon') + begin(text) }))} chosen={fields.noteIds} onChange={(noteIds) => set({ noteIds })} />}
      {fields.noteIds.length === 0 && <TextArea label={t('outcomes.conclusion.reason')} rows={2} value={fields.reason} error={wrong('reason')} onChange={({ target }) => set({ reason: target.value })} />}
      <div className="s-actions">
        <Button type="submit" busy={busy}>{t('form.save')}</Button>
        <Button variant="quiet" onClick={onLeave}>{t('outcomes.leave')}</Button>
      </div>
    </form>
  );
}
