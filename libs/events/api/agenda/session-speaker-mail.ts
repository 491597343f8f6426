import { SERVER_LANGUAGES, type AnnouncementListener, type Services } from '@skills/platform/graph';
import { mailBody, type MailBlock } from '@skills/platform/mail';
import type { Standing } from '../../rules';
import { mailboxHashOf } from '../call/named-speakers';
import type { EventTexts } from '../event/event.entity';
import { timesInWords } from '../event/times-in-words';
import type { MailFact } from '../news/event-facts';
import { eventAddress } from '../pages/addresses';
import { SESSION_SPEAKER_MAILED, type SessionPlace, type SessionSpeakerMailed, type ToldSession } from './session-speaker-mailed';

interface SpeakingRow {
  language: string | null;
  /** Whether one of the sessions is what they proposed themselves. */
  isAuthor: boolean;
  slug: string;
  title: string;
  textLanguage: string;
  translations: Readonly<Record<string, EventTexts>>;
  contactAddress: string | null;
  standing: Standing;
  timeZone: string;
  /** The sessions that name them now, with their place in the agenda as it was published last. */
  named: readonly { title: string; now: SessionPlace | null }[];
}

// Whose name is off, by themselves or because they erased their data, is not found, and hears nothing.
const SQL = `
  select e.slug, e.title, e.text_language as "textLanguage", e.translations, e.contact_address as "contactAddress", e.standing, e.time_zone as "timeZone",
    (select a.language from person a where lower(a.email_address) = lower(?) limit 1) as language,
    exists (select from session_proposal p join person a on a.id = p.author_id where p.event_id = e.id and p.session_id is not null and lower(a.email_address) = lower(?)) as "isAuthor",
    coalesce((
      select json_agg(json_build_object('title', s.title, 'now', v.place) order by v.place ->> 'startsAt', s.title, s.id) from event_session s
        left join lateral (
          select json_build_object('startsAt', x.session ->> 'startsAt', 'endsAt', x.session ->> 'endsAt', 'room', x.session ->> 'room') as place
          from (select sessions from agenda_version where event_id = e.id order by number desc limit 1) latest, jsonb_array_elements(latest.sessions) x(session) where x.session ->> 'id' = s.id::text
        ) v on true
      where s.event_id = e.id and exists (select from session_speaker k where k.session_id = s.id and ${mailboxHashOf('k.email_address')} = l.address_hash)
    ), '[]'::json) as named
  from speaker_link l join event e on e.id = l.event_id where l.id = ? and l.taken_off_at is null and e.standing in ('PUBLISHED', 'POSTPONED')`;

/** Writes to those who speak in sessions of an event, each in their language as far as it is known, or else in that of the event. */
export const sessionSpeakerMail = ({ translate, publicUrl, mailer }: Services): AnnouncementListener => ({
  topic: SESSION_SPEAKER_MAILED,
  name: 'events.sessionSpeakerMail',
  async listen(payload, { deliveryId, em }) {
    const { linkId, secret, emailAddress, kind, sessions } = payload as unknown as SessionSpeakerMailed;
    const [row] = await em.getConnection().execute<SpeakingRow[]>(SQL, [emailAddress, emailAddress, linkId]);
    if (!row || (kind !== 'DROPPED' && row.named.length === 0)) return;
    const language = SERVER_LANGUAGES.find((each) => each === (row.language ?? row.textLanguage)) ?? 'en';
    const values = { event: row.translations[language]?.title ?? row.title, title: sessions[0]?.title ?? '' };
    const say = (key: string): string => translate(`events.mail.speaker.${key}`, values, language);
    const { when } = timesInWords(translate, language, row.timeZone);
    const placed = ({ startsAt, endsAt, room }: SessionPlace): string => [when({ startsAt: new Date(startsAt), endsAt: endsAt === undefined ? null : new Date(endsAt) }), room].filter(Boolean).join(', ');
    const isMoved = ({ now, before }: ToldSession): boolean => before !== null && (before.startsAt !== now?.startsAt || before.room !== now.room);
    const told = (session: ToldSession): MailFact[] => [
      { title: session.title, facts: session.now ? placed(session.now) : say('noPlace') },
      ...(isMoved(session) ? [{ title: translate('events.mail.registration.before', {}, language), facts: placed(session.before!) }] : []),
    ];
    // The old day of an event that will be later is none that anybody is to keep.
    const named = row.named.map(({ title, now }) => ({ title, facts: now && row.standing === 'PUBLISHED' ? placed(now) : say('noTime') }));
    const entries = kind === 'NAMED_BY_ORGANISERS' ? named : kind === 'DROPPED' ? [] : sessions.flatMap(told);
    const speaking = `${publicUrl}/speaking#${new URLSearchParams({ secret }).toString()}`;
    const blocks: MailBlock[] = [
      { kind: 'text', text: say(`${kind}.what`) },
      ...(entries.length > 0 ? [{ kind: 'list', entries } as const] : []),
      ...(kind === 'DROPPED' ? [] : [{ kind: 'link', text: say('introduce'), url: speaking } as const]),
      ...(kind === 'DROPPED' || row.isAuthor ? [] : [{ kind: 'text', text: say('notYou') } as const, { kind: 'link', text: say('takeOff'), url: speaking } as const]),
      { kind: 'button', text: say('button'), url: publicUrl + eventAddress(row.slug) },
      { kind: 'text', text: say('sender') },
    ];
    const subject = say(`${kind}.subject`);
    await mailer.send({ to: emailAddress, subject, ...mailBody(language, subject, blocks), language, id: deliveryId, ...(row.contactAddress === null ? {} : { replyTo: row.contactAddress }) });
  },
});
