import { useFormats, useText } from '@skills/platform/i18n';
import { Button, ErrorState, SelectField, TextArea, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import { useOpened } from '../desk/use-opened';
import { momentAt, SESSION_KINDS, tracksOf, wallTime } from '../../rules';
import type { PlannedEvent, PlannedSession } from './draft-agenda';
import { IntroductionFields } from './introduction-fields';
import { ParticipantPicker } from './participant-picker';
import { SpeakerFields, speakerDraft, speakerOf } from './speaker-fields';

const SAVE = graphql(`mutation SaveAgendaSession($input: SaveAgendaSessionInput!) { saveAgendaSession(input: $input) { event { id } problems { code path message } } }`);

/** Where the session is, the one to change (null for a new one), and what follows. */
export interface SessionFormProps {
  event: PlannedEvent;
  session: PlannedSession | null;
  onDone: () => void;
  onLeave: () => void;
}

/** Somebody who speaks in the session: one of before, a participant who was chosen, or somebody typed in. */
const sessionSpeakerDraft = ({ id = null, participantId = null, about = null, url = null, ...known }: Parameters<typeof speakerDraft>[0] & { id?: string | null; participantId?: string | null; about?: string | null; url?: string | null } = {}) => ({
  ...speakerDraft(known), speakerId: id, participantId, about: about ?? '', url: url ?? '', was: { about: about ?? '', url: url ?? '' },
});

/** Only what was changed here: the speaker may have written about themselves meanwhile. */
const introducedBy = ({ about, url, was }: ReturnType<typeof sessionSpeakerDraft>) => ({ ...(about === was.about ? {} : { about: about || null }), ...(url === was.url ? {} : { url: url || null }) });

const wholeOrNothing = (typed: string): number | null => (typed.trim() === '' ? null : Number.parseInt(typed, 10));

/** Says everything of a session, its exact time and room included. */
export function SessionForm({ event: { id: eventId, timeZone, languages, draftAgenda }, session, onDone, onLeave }: SessionFormProps) {
  const { t, language: shown } = useText('events');
  const { languageName } = useFormats();
  const { act, busy, problems, failure } = useAct(SAVE);
  const [id] = useState(() => session?.id ?? crypto.randomUUID());
  const [draft, setDraft] = useState({
    kind: session?.kind ?? 'TALK', title: session?.title ?? '', description: session?.description ?? '', language: session?.language ?? '', minutes: String(session?.minutes ?? 45),
    track: session?.track ?? '', seats: typeof session?.seats === 'number' ? String(session.seats) : '', roomId: session?.roomId ?? '', startsAt: session?.startsAt ? wallTime(new Date(session.startsAt), timeZone) : '',
  });
  const [speakers, setSpeakers] = useState(() => (session?.speakers ?? []).map(sessionSpeakerDraft));
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const wrong = (...path: string[]) => problemAt(problems, 'content', ...path);
  const form = useOpened();
  const save = async (submit: FormEvent) => {
    submit.preventDefault();
    const { kind, title, description, language, minutes, track, seats, roomId, startsAt } = draft;
    const content = {
      kind: kind as never, title, description: description || null, language: language || null, minutes: wholeOrNothing(minutes) ?? 0, track: track || null, seats: wholeOrNothing(seats),
      speakers: speakers.map((speaker) => ({ ...speakerOf(speaker), ...introducedBy(speaker), speakerId: speaker.speakerId, participantId: speaker.participantId })),
    };
    const moment = startsAt === '' ? null : momentAt(startsAt, timeZone);
    if (await act({ input: { eventId, sessionId: id, content, startsAt: moment?.toISOString() ?? null, roomId: roomId || null } })) onDone();
  };
  return (
    <form ref={form} tabIndex={-1} className="s-stack e-form" noValidate aria-label={session ? session.title : t('agenda.add')} onSubmit={(submit) => void save(submit)}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <TextField label={t('agenda.field.title')} value={draft.title} maxLength={200} autoComplete="off" error={wrong('title')} onChange={({ target }) => change({ title: target.value })} />
      <SelectField label={t('agenda.field.kind')} value={draft.kind} options={SESSION_KINDS.map((kind) => ({ value: kind, label: t(`agenda.kind.${kind}`) }))} onChange={({ target }) => change({ kind: SESSION_KINDS.find((kind) => kind === target.value) ?? 'TALK' })} />
      <TextField label={t('agenda.field.startsAt', { zone: timeZone.replaceAll('_', ' ') })} optional type="datetime-local" step={300} value={draft.startsAt} onChange={({ target }) => change({ startsAt: target.value })} />
      <TextField label={t('agenda.field.minutes')} type="number" inputMode="numeric" min={5} max={720} step={5} value={draft.minutes} error={wrong('minutes')} onChange={({ target }) => change({ minutes: target.value })} />
      <SelectField label={t('agenda.field.room')} optional value={draft.roomId} error={problemAt(problems, 'roomId')} options={[{ value: '', label: t('agenda.noRoom') }, ...draftAgenda.rooms.map((room) => ({ value: room.id, label: room.name }))]} onChange={({ target }) => change({ roomId: target.value })} />
      <TextField label={t('agenda.field.seats')} help={t('agenda.field.seatsHelp')} optional type="number" inputMode="numeric" min={1} value={draft.seats} error={wrong('seats')} onChange={({ target }) => change({ seats: target.value })} />
      <TextField label={t('agenda.field.track')} help={t('agenda.field.trackHelp')} optional value={draft.track} maxLength={60} autoComplete="off" list={`${id}-tracks`} error={wrong('track')} onChange={({ target }) => change({ track: target.value })} />
      <datalist id={`${id}-tracks`}>{tracksOf(draftAgenda.sessions, shown).map((track) => <option key={track} value={track} />)}</datalist>
      <SelectField label={t('agenda.field.language')} optional value={draft.language} error={wrong('language')} options={[{ value: '', label: t('agenda.field.notSaid') }, ...languages.map((code) => ({ value: code, label: languageName(code) }))]} onChange={({ target }) => change({ language: target.value })} />
      <TextArea label={t('agenda.field.description')} optional rows={4} value={draft.description} error={wrong('description')} onChange={({ target }) => change({ description: target.value })} />
      {draft.kind !== 'BREAK' && <SpeakerFields speakers={speakers} empty={sessionSpeakerDraft} onChange={setSpeakers} wrong={wrong} more={(speaker, at, set) => <IntroductionFields draft={speaker} wrong={(field) => wrong('speakers', String(at), field)} onSet={set} />} />}
      {draft.kind !== 'BREAK' && draftAgenda.mayChooseParticipants && <ParticipantPicker eventId={eventId} taken={speakers.flatMap(({ participantId }) => participantId ?? [])} onChoose={(participant) => setSpeakers([...speakers, sessionSpeakerDraft(participant)])} />}
      <div className="s-actions">
        <Button type="submit" busy={busy}>{t('form.save')}</Button>
        <Button variant="quiet" onClick={onLeave}>{t('agenda.leave')}</Button>
      </div>
    </form>
  );
}
