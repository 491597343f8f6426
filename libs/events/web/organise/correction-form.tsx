import { COUNTRIES, OFFERED_LANGUAGES, TOPICS, type Topic } from '@skills/identity/rules';
import { LANGUAGES, useFormats, useText } from '@skills/platform/i18n';
import { Button, ChoicesField, ErrorState, LanguagesField, SelectField, TextArea, TextField, Titled } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { organisedEventPath } from '../addresses';
import type { EventFields } from './event-form';
import { TranslationFields, written } from './translation-fields';

const CORRECT = graphql(`mutation CorrectEvent($input: CorrectEventInput!) { correctEvent(input: $input) { event { id slug revision } problems { code path message } } }`);

/** What is known of an event that was held, as it is filled in; what is left empty is not known. */
export interface CorrectedFields extends Pick<EventFields, 'title' | 'summary' | 'description' | 'accessibility' | 'textLanguage' | 'translations' | 'languages' | 'countryCode' | 'city' | 'venue'> {
  topics: readonly Topic[];
  /** A day or a month, ISO 8601. */
  plannedDate: string;
  actualDate: string;
  /** A day, where it was held on several. */
  actualLastDate: string;
  /** One address a line. */
  sourceUrls: string;
}

/** The form of an event that was held. */
export function CorrectionForm({ start, event }: { start: CorrectedFields; event: { id: string; slug: string; revision: number; wasPlannedHere: boolean } }) {
  const { t, language } = useText('events');
  const { countryName, languageName } = useFormats();
  const navigate = useNavigate();
  const { act, problems, failure, busy } = useAct(CORRECT);
  const [fields, setFields] = useState(start);
  const set = (part: Partial<CorrectedFields>) => setFields({ ...fields, ...part });
  const wrong = (field: keyof CorrectedFields) => problemAt(problems, 'content', field) ?? problems.find(({ path }) => path[0] === 'content' && path[1] === field && field !== 'translations')?.message;
  const countries = COUNTRIES.map(({ code }) => ({ value: code, label: countryName(code) })).sort((one, other) => one.label.localeCompare(other.label, language));
  const text = (field: 'title' | 'city' | 'venue', optional: boolean) => <TextField label={t(`form.field.${field}`)} optional={optional} value={fields[field]} error={wrong(field)} onChange={({ target }) => set({ [field]: target.value })} />;
  const area = (field: 'summary' | 'description' | 'accessibility', optional: boolean) => <TextArea label={t(`form.field.${field}`)} optional={optional} rows={field === 'description' ? 8 : 3} value={fields[field]} error={wrong(field)} onChange={({ target }) => set({ [field]: target.value })} />;
  const day = (field: 'plannedDate' | 'actualDate' | 'actualLastDate') => <TextField label={t(`form.correction.${field}`)} help={t(field === 'actualLastDate' ? 'form.correction.lastDateHelp' : 'form.correction.dateHelp')} optional value={fields[field]} error={wrong(field)} onChange={({ target }) => set({ [field]: target.value })} />;
  const save = async (submit: FormEvent) => {
    submit.preventDefault();
    const { plannedDate, ...rest } = fields;
    const content = {
      ...rest, ...(event.wasPlannedHere ? {} : { plannedDate }), translations: written(fields).map(([code, texts]) => ({ language: code, ...texts })), languages: [...fields.languages], topics: [...fields.topics],
      sourceUrls: fields.sourceUrls.split('\n').map((line) => line.trim()).filter((line) => line !== ''),
    };
    const saved = (await act({ input: { eventId: event.id, revision: event.revision, content } }))?.correctEvent.event;
    if (saved) await navigate(organisedEventPath(saved.slug));
  };
  return (
    <form className="s-stack s-stack--loose e-form" noValidate onSubmit={(submit) => void save(submit)}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <Titled title={t('form.what')}>
        {text('title', false)}
        {area('summary', false)}
        {area('description', true)}
        <SelectField label={t('form.field.textLanguage')} value={fields.textLanguage} error={wrong('textLanguage')} onChange={({ target }) => set({ textLanguage: target.value })} options={[...new Set<string>([...LANGUAGES, fields.textLanguage])].map((code) => ({ value: code, label: languageName(code) }))} />
        <TranslationFields fields={fields} problems={problems} onChange={(translations) => set({ translations })} />
        <ChoicesField label={t('filter.topic')} error={wrong('topics')} options={TOPICS.map((topic) => ({ value: topic, label: t(`topic.${topic}`) }))} chosen={fields.topics} onChange={(chosen) => set({ topics: TOPICS.filter((topic) => chosen.includes(topic)) })} />
        <LanguagesField label={t('fact.languages')} optional error={wrong('languages')} offered={OFFERED_LANGUAGES} chosen={fields.languages} onChange={(languages) => set({ languages })} />
      </Titled>
      <Titled title={t('fact.when')}>
        {day('actualDate')}
        {day('actualLastDate')}
        {!event.wasPlannedHere && day('plannedDate')}
      </Titled>
      <Titled title={t('fact.where')}>
        {text('city', true)}
        {text('venue', true)}
        <SelectField label={t('filter.country')} value={fields.countryCode} error={wrong('countryCode')} onChange={({ target }) => set({ countryCode: target.value })} options={[{ value: '', label: t('choose') }, ...countries]} />
        {area('accessibility', true)}
      </Titled>
      <Titled title={t('sources')}>
        <TextArea label={t('form.correction.sourceUrls')} help={t('form.correction.sourcesHelp')} optional rows={4} value={fields.sourceUrls} error={wrong('sourceUrls')} onChange={({ target }) => set({ sourceUrls: target.value })} />
      </Titled>
      <div className="s-actions"><Button type="submit" busy={busy}>{t('form.save')}</Button></div>
    </form>
  );
}
