import { COUNTRIES, OFFERED_LANGUAGES, TARGET_ROLES, TOPICS, type TargetRole, type Topic } from '@skills/identity/rules';
import { LANGUAGES, useFormats, useText } from '@skills/platform/i18n';
import { Button, Checkbox, ChoicesField, ErrorState, LanguagesField, SelectField, TextArea, TextField, Titled } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct, useAttemptKey } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { EVENT_KINDS, MEETING_FORMS, momentAt, placeNews, type CopiedPart, type EventKind, type MeetingForm, type MeetingPlace } from '../../rules';
import { organisedEventPath } from '../addresses';
import { COPIED_AT_FIRST, CopiedPartsField } from './copied-parts-field';
import { PlaceTold, type PlaceTelling } from './place-told';
import { SeriesFields } from './series-fields';
import { TranslationFields, written } from './translation-fields';
import { ZoneField } from './zone-field';

const CREATE = graphql(`mutation CreateEvent($input: CreateEventInput!) { createEvent(input: $input) { event { id slug } problems { code path message } } }`);
const CHANGE = graphql(`mutation ChangeEvent($input: ChangeEventInput!) { changeEvent(input: $input) { event { id slug revision } problems { code path message } } }`);

/** The texts of an event in another language, as they are filled in. */
export interface TranslatedFields {
  title: string;
  summary: string;
  description: string;
  accessibility: string;
}

/** The form of an event as it is filled in; times are those of its place. */
export interface EventFields {
  kind: EventKind;
  form: MeetingForm;
  title: string;
  summary: string;
  description: string;
  accessibility: string;
  textLanguage: string;
  /** By language, BCP 47; one in which nothing is written is none. */
  translations: Readonly<Record<string, TranslatedFields>>;
  /** Empty for none. */
  seriesId: string;
  numberInSeries: string;
  contactAddress: string;
  languages: readonly string[];
  topics: readonly Topic[];
  targetRoles: readonly TargetRole[];
  countryCode: string;
  city: string;
  venue: string;
  onlineUrl: string;
  timeZone: string;
  startsAt: string;
  endsAt: string;
  registrationOpensAt: string;
  registrationClosesAt: string;
  isApprovalNeeded: boolean;
  capacity: string;
}

/** An event of which nothing is said yet. */
export const blankEvent: EventFields = {
  kind: 'WORKSHOP', form: 'ON_SITE', title: '', summary: '', description: '', accessibility: '', textLanguage: 'en', translations: {}, seriesId: '', numberInSeries: '', contactAddress: '', languages: [], topics: [], targetRoles: [], countryCode: '', city: '', venue: '', onlineUrl: '',
  timeZone: 'Europe/Brussels', startsAt: '', endsAt: '', registrationOpensAt: '', registrationClosesAt: '', isApprovalNeeded: false, capacity: '',
};

/** A whole number that was typed; null for nothing, 0 for what is none, which the rules refuse. */
const wholeOf = (typed: string): number | null => (typed.trim() === '' ? null : /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 0);

/** Where people meet, as the form says it. */
const placeOf = ({ form, countryCode, city, venue, onlineUrl }: EventFields): MeetingPlace => ({ form, countryCode: countryCode || null, city: city.trim() || null, venue: venue.trim() || null, onlineUrl: onlineUrl.trim() || null });

/** The form of an event; `event` is the one that is changed, null for a new one, and `copiedId` the one from which that is copied. */
export function EventForm({ start, event, copiedId = null }: { start: EventFields; event: { id: string; slug: string; revision: number; isPublic: boolean } | null; copiedId?: string | null }) {
  const { t, language } = useText('events');
  const { countryName, languageName } = useFormats();
  const navigate = useNavigate();
  const [create, change] = [useAct(CREATE), useAct(CHANGE)];
  const attempt = useAttemptKey();
  const [fields, setFields] = useState(start);
  const [copied, setCopied] = useState<readonly CopiedPart[]>(copiedId === null ? [] : COPIED_AT_FIRST);
  const [told, setTold] = useState<PlaceTelling>({ isTold: true, notice: '' });
  const { problems, failure, busy } = event ? change : create;
  const isElsewhere = event?.isPublic === true && placeNews(placeOf(start), placeOf(fields)).length > 0;
  const wrong = (field: keyof EventFields) => problemAt(problems, 'content', field);
  const set = (part: Partial<EventFields>) => setFields({ ...fields, ...part });
  const countries = COUNTRIES.map(({ code }) => ({ value: code, label: countryName(code) })).sort((one, other) => one.label.localeCompare(other.label, language));
  const text = (field: 'title' | 'city' | 'venue' | 'onlineUrl' | 'contactAddress', optional = false) => <TextField label={t(`form.field.${field}`)} optional={optional} value={fields[field]} error={wrong(field)} onChange={({ target }) => set({ [field]: target.value })} />;
  const area = (field: 'summary' | 'description' | 'accessibility', optional: boolean) => <TextArea label={t(`form.field.${field}`)} optional={optional} rows={field === 'description' ? 8 : 3} value={fields[field]} error={wrong(field)} onChange={({ target }) => set({ [field]: target.value })} />;
  const time = (field: 'startsAt' | 'endsAt' | 'registrationOpensAt' | 'registrationClosesAt', optional: boolean, disabled = false) => (
    <TextField label={t(`form.field.${field}`)} help={disabled ? t('form.help.reschedule') : field === 'startsAt' || field === 'endsAt' ? undefined : t(`form.help.${field}`)} optional={optional} disabled={disabled} type="datetime-local" value={fields[field]} error={wrong(field)} onChange={({ target }) => set({ [field]: target.value })} />
  );
  const save = async (submit: FormEvent) => {
    submit.preventDefault();
    const moment = (wall: string): string | null => momentAt(wall, fields.timeZone)?.toISOString() ?? null;
    const translations = written(fields).map(([code, texts]) => ({ language: code, ...texts }));
    const content = {
      ...fields, translations, seriesId: fields.seriesId || null, numberInSeries: wholeOf(fields.numberInSeries), languages: [...fields.languages], topics: [...fields.topics], targetRoles: [...fields.targetRoles],
      startsAt: moment(fields.startsAt), endsAt: moment(fields.endsAt), registrationOpensAt: moment(fields.registrationOpensAt), registrationClosesAt: moment(fields.registrationClosesAt),
      capacity: wholeOf(fields.capacity) ?? 0,
    };
    const begun = { content, ...(copiedId !== null && copied.length > 0 ? { copy: { eventId: copiedId, parts: [...copied] } } : {}) };
    const saved = event ? (await change.act({ input: { eventId: event.id, revision: event.revision, content, ...(isElsewhere ? told : {}) } }))?.changeEvent.event : (await create.act({ input: { ...begun, idempotencyKey: attempt.keyFor(begun) } }))?.createEvent.event;
    if (!saved) return;
    attempt.isDone();
    await navigate(organisedEventPath(saved.slug));
  };
  return (
    <form className="s-stack s-stack--loose e-form" noValidate onSubmit={(submit) => void save(submit)}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <Titled title={t('form.what')}>
        {text('title')}
        <SelectField label={t('filter.kind')} value={fields.kind} error={wrong('kind')} onChange={({ target }) => set({ kind: EVENT_KINDS.find((kind) => kind === target.value) ?? 'WORKSHOP' })} options={EVENT_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} />
        {area('summary', false)}
        {area('description', true)}
        <SelectField label={t('form.field.textLanguage')} value={fields.textLanguage} error={wrong('textLanguage')} onChange={({ target }) => set({ textLanguage: target.value })} options={[...new Set<string>([...LANGUAGES, fields.textLanguage])].map((code) => ({ value: code, label: languageName(code) }))} />
        <TranslationFields fields={fields} problems={problems} onChange={(translations) => set({ translations })} />
        <ChoicesField label={t('filter.topic')} error={wrong('topics')} options={TOPICS.map((topic) => ({ value: topic, label: t(`topic.${topic}`) }))} chosen={fields.topics} onChange={(chosen) => set({ topics: TOPICS.filter((topic) => chosen.includes(topic)) })} />
        <ChoicesField label={t('fact.for')} optional error={wrong('targetRoles')} options={TARGET_ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))} chosen={fields.targetRoles} onChange={(chosen) => set({ targetRoles: TARGET_ROLES.filter((role) => chosen.includes(role)) })} />
        <LanguagesField label={t('fact.languages')} error={wrong('languages')} offered={OFFERED_LANGUAGES} chosen={fields.languages} onChange={(languages) => set({ languages })} />
      </Titled>
      <Titled title={t('fact.where')}>
        <SelectField label={t('form.field.form')} value={fields.form} error={wrong('form')} onChange={({ target }) => set({ form: MEETING_FORMS.find((form) => form === target.value) ?? 'ON_SITE' })} options={MEETING_FORMS.map((form) => ({ value: form, label: t(`form.${form}`) }))} />
        {fields.form !== 'ONLINE' && text('city')}
        {fields.form !== 'ONLINE' && text('venue', true)}
        <SelectField label={t('filter.country')} value={fields.countryCode} error={wrong('countryCode')} onChange={({ target }) => set({ countryCode: target.value })} options={[{ value: '', label: t('choose') }, ...countries]} />
        {fields.form !== 'ON_SITE' && text('onlineUrl')}
        {area('accessibility', true)}
        {text('contactAddress', true)}
      </Titled>
      <Titled title={t('form.series.title')}><SeriesFields fields={fields} problems={problems} onChange={set} /></Titled>
      <Titled title={t('fact.when')}>
        <ZoneField zone={fields.timeZone} disabled={event?.isPublic} help={event?.isPublic ? t('form.help.reschedule') : undefined} error={wrong('timeZone')} onChange={(timeZone) => set({ timeZone })} />
        {time('startsAt', false, event?.isPublic)}
        {time('endsAt', false, event?.isPublic)}
      </Titled>
      <Titled title={t('organise.registrations')}>
        <TextField label={t('fact.seats')} inputMode="numeric" value={fields.capacity} error={problemAt(problems, 'capacity') ?? wrong('capacity')} onChange={({ target }) => set({ capacity: target.value })} />
        {time('registrationOpensAt', true)}
        {time('registrationClosesAt', true)}
        <Checkbox label={t('form.field.isApprovalNeeded')} checked={fields.isApprovalNeeded} onChange={({ target }) => set({ isApprovalNeeded: target.checked })} />
      </Titled>
      {isElsewhere && <PlaceTold told={told} error={problemAt(problems, 'notice')} onChange={setTold} />}
      {copiedId !== null && <CopiedPartsField chosen={copied} error={problemAt(problems, 'copy', 'parts')} onChange={setCopied} />}
      <div className="s-actions"><Button type="submit" busy={busy}>{t('form.save')}</Button></div>
    </form>
  );
}
