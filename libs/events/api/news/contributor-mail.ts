import type { EntityManager } from '@mikro-orm/postgresql';
import { SERVER_LANGUAGES, type AnnouncementListener, type Services } from '@skills/platform/graph';
import { mailBody, type MailBlock } from '@skills/platform/mail';
import type { EventTexts } from '../event/event.entity';
import { timesInWords, type TimesInWords } from '../event/times-in-words';
import { eventAddress } from '../pages/addresses';
import { CONTRIBUTOR_MAILED, type ContributionKind, type ContributorMailed } from './contributor-mailed';
import { eventFacts, type MailedEvent, type MailFact } from './event-facts';

interface ContributorRow extends MailedEvent {
  eventId: string;
  address: string;
  /** What they offer; null for who speaks. */
  proposal: string | null;
  language: string | null;
  slug: string;
  title: string;
  textLanguage: string;
  translations: Readonly<Record<string, EventTexts>>;
  contactAddress: string | null;
}

const FROM: Readonly<Record<ContributionKind, string>> = {
  PLANNED: 'select s.event_id, k.email_address as address, k.person_id, null as proposal from session_speaker k join event_session s on s.id = k.session_id where k.id = ?',
  PUBLISHED: 'select v.event_id, k.email_address as address, k.person_id, null as proposal from published_speaker k join agenda_version v on v.id = k.version_id where k.id = ?',
  PROPOSED: 'select p.event_id, a.email_address as address, a.id as person_id, p.title as proposal from session_proposal p join person a on a.id = p.author_id where p.id = ?',
};

// Whose address has an account is written to in its language.
const rowOf = (as: ContributionKind): string => `
  select c.event_id as "eventId", c.address, c.proposal, (select a.language from person a where a.id = c.person_id or a.email_address = c.address order by a.id = c.person_id desc nulls last limit 1) as language,
    e.slug, e.title, e.text_language as "textLanguage", e.translations, e.contact_address as "contactAddress", e.standing, e.starts_at as "startsAt", e.ends_at as "endsAt", e.planned_date as "plannedDate", e.time_zone as "timeZone", e.venue, e.city
  from (${FROM[as]}) c join event e on e.id = c.event_id where c.address is not null`;

const SESSIONS = `
  select s.session ->> 'title' as title, s.session ->> 'startsAt' as "startsAt", s.session ->> 'endsAt' as "endsAt", s.session ->> 'room' as room
  from (select id, sessions from agenda_version where event_id = ? order by number desc limit 1) v, jsonb_array_elements(v.sessions) s(session)
  where exists (select from published_speaker k where k.version_id = v.id and k.session_id::text = s.session ->> 'id' and lower(k.email_address) = lower(?))
  order by s.session ->> 'startsAt', s.session ->> 'id'`;

/** The sessions in which somebody speaks, as the agenda was published last. */
async function spokenIn(em: EntityManager, { eventId, address }: ContributorRow, { span }: TimesInWords): Promise<MailFact[]> {
  const rows = await em.getConnection().execute<{ title: string; startsAt: string; endsAt: string; room: string | null }[]>(SESSIONS, [eventId, address]);
  return rows.map(({ title, startsAt, endsAt, room }) => ({ title, facts: [span(startsAt, endsAt), room].filter(Boolean).join(', ') }));
}

/** Tells those who contribute to an event what became of it, each in their language as far as it is known, or else in that of the event. */
export const contributorMail = ({ mailer, translate, publicUrl }: Services): AnnouncementListener => ({
  topic: CONTRIBUTOR_MAILED,
  name: 'events.contributorMail',
  async listen(payload, { deliveryId, em }) {
    const { as, id, kind, change } = payload as unknown as ContributorMailed;
    const [row] = await em.getConnection().execute<ContributorRow[]>(rowOf(as), [id]);
    if (!row) return;
    const language = SERVER_LANGUAGES.find((each) => each === (row.language ?? row.textLanguage)) ?? 'en';
    const title = row.translations[language]?.title ?? row.title;
    const say = (key: string): string => translate(`events.mail.contributor.${key}`, { title, proposal: row.proposal ?? '' }, language);
    const isLast = kind === 'EVENT_CANCELLED';
    const { when, where } = eventFacts(translate, language, kind === 'EVENT_POSTPONED' ? { ...row, standing: 'POSTPONED' } : row, change, false);
    const sessions = kind === 'EVENT_RESCHEDULED' ? await spokenIn(em, row, timesInWords(translate, language, row.timeZone)) : [];
    const page = publicUrl + eventAddress(row.slug);
    const blocks: MailBlock[] = [
      { kind: 'text', text: say(row.proposal === null ? 'speaks' : 'proposed') },
      { kind: 'text', text: say(`${kind}.what`) },
      ...(change.notice ? [{ kind: 'quote', text: change.notice } as const] : []),
      ...(isLast ? [] : [{ kind: 'list', entries: [...when, ...sessions, ...where] } as const, { kind: 'button', text: say('button'), url: row.proposal === null ? page : `${page}/contribute` } as const]),
      { kind: 'text', text: translate('events.mail.registration.sender', {}, language) },
    ];
    const subject = translate(`events.mail.registration.${kind}.subject`, { title }, language);
    await mailer.send({ to: row.address, subject, ...mailBody(language, subject, blocks), language, id: deliveryId, ...(row.contactAddress === null ? {} : { replyTo: row.contactAddress }) });
  },
});
