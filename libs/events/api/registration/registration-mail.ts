import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOf } from '@skills/identity/api';
import type { AnnouncementListener, ServerLanguage, Services } from '@skills/platform/graph';
import { mailBody, type MailBlock } from '@skills/platform/mail';
import { LIVE_STATES, spacedTicketCode, type RegistrationState } from '../../rules';
import { chosenInMail } from '../agenda/chosen-in-mail';
import { ticketsFor } from '../door/tickets-for';
import { Event } from '../event/event.entity';
import { timesInWords } from '../event/times-in-words';
import { mailChoiceUrl, unsubscribeUrl } from '../mail/addresses';
import { refusesMail } from '../mail/refused-mail';
import { eventFacts, type MailedEvent } from '../news/event-facts';
import { EVENT_NEWS, type ToldChange } from '../news/told-change';
import { conclusionsAddress, eventAddress } from '../pages/addresses';
import { inQueue } from '../seats/waiting-queue';
import { OPTIONAL_KINDS, REGISTRATION_MAILED, type RegistrationMailed, type RegistrationMailKind } from './registration-mailed';
import { saidInMail } from './said-in-mail';
import { seatCalendar } from './seat-calendar';

/** How large a ticket stands in a mail, in dots of the screen: enough to be read from a phone. */
const TICKET_SIZE = 200;

interface MailRow extends MailedEvent {
  eventId: string;
  emailAddress: string;
  state: RegistrationState;
  isConfirmed: boolean;
  slug: string;
  language: ServerLanguage;
  size: number;
  heldUntil: Date | string | null;
  isSeatedByConfirming: boolean;
  title: string;
  onlineUrl: string | null;
  contactAddress: string | null;
  position: number | null;
  retentionMonths: number;
  /** Whether the mail's link still opens the registration. */
  isOpen: boolean;
}

const SQL = `
  select r.event_id as "eventId", r.email_address as "emailAddress", r.state, r.address_confirmed_at is not null as "isConfirmed", e.slug, e.standing, r.mail_language as language, r.size, r.held_until as "heldUntil", r.is_seated_by_confirming as "isSeatedByConfirming", e.retention_months as "retentionMonths", coalesce(e.translations -> r.mail_language ->> 'title', e.title) as title, e.contact_address as "contactAddress", e.city, e.venue, e.online_url as "onlineUrl",
    e.starts_at as "startsAt", e.ends_at as "endsAt", e.planned_date as "plannedDate", e.time_zone as "timeZone",
    case when ${inQueue('r')} then (select count(*)::int from registration w where w.event_id = r.event_id and ${inQueue('w')} and w.waiting_number <= r.waiting_number) end as position,
    exists (select from registration_link l where l.registration_id = r.id and l.secret_hash = ?) as "isOpen"
  from registration r join event e on e.id = r.event_id where r.id = ?`;

/** Which mails ask for something to be done by a moment. */
const HAS_DEADLINE: readonly RegistrationMailKind[] = ['CONFIRM_ADDRESS', 'OFFER'];
/** Which mails are to somebody who has nothing to look at any more. */
const IS_LAST: readonly RegistrationMailKind[] = ['ADDRESS_LEFT', 'CANCELLED', 'TAKEN_OFF', 'DECLINED', 'EVENT_CANCELLED'];
/** Which mails say where people meet online. */
const HAS_ONLINE: readonly RegistrationMailKind[] = ['CONFIRMED', 'ENTERED', 'ADDRESS_ENTERED', 'REMINDER_WEEK', 'REMINDER_DAY'];
/** Which mails bring the tickets. */
const HAS_TICKETS: readonly RegistrationMailKind[] = ['CONFIRMED', 'CHANGED', 'ENTERED', 'CORRECTED', 'ADDRESS_ENTERED', 'REMINDER_WEEK', 'REMINDER_DAY'];
/** Which mails say what is kept of the people. */
const HAS_SAID: readonly RegistrationMailKind[] = ['CHANGED', 'ENTERED', 'ENTERED_WAITING', 'CORRECTED', 'ADDRESS_ENTERED'];
/** Which mails are perhaps the first to somebody who never saw the form: they say what becomes of the data, and how to give the place up. */
const HAS_DATA: readonly RegistrationMailKind[] = ['ENTERED', 'ENTERED_WAITING', 'ADDRESS_ENTERED'];
/** Which mails are answered to the organisers where something is not right. */
const HAS_ASK: readonly RegistrationMailKind[] = ['TAKEN_OFF', 'CORRECTED', 'ADDRESS_LEFT'];
/** Which mails say when the sessions are that were chosen. */
const HAS_CHOSEN: readonly RegistrationMailKind[] = ['AGENDA_CHANGED', 'EVENT_RESCHEDULED'];
/** Which mails bring the event into the calendar of who has a seat, or up to date there. */
const HAS_CALENDAR: readonly RegistrationMailKind[] = ['CONFIRMED', 'CHANGED', 'ENTERED', 'CORRECTED', 'ADDRESS_ENTERED', ...EVENT_NEWS];
/** Which mails ask whoever cannot come to give up a seat, and so say something else to whoever has none. */
const ASKS_FOR_SEAT: readonly RegistrationMailKind[] = ['EVENT_RESCHEDULED', 'EVENT_CHANGED'];
/** Which mails look back. */
const IS_AFTER: readonly RegistrationMailKind[] = ['THANKS', 'CONCLUSIONS'];

/** Where the button of a mail leads. */
function buttonOf(kind: RegistrationMailKind, publicUrl: string, slug: string, secret: string): { key: string; url: string } {
  if (kind === 'THANKS') return { key: 'THANKS.button', url: `${publicUrl}/feedback#secret=${secret}` };
  if (kind === 'TOO_LATE') return { key: 'TOO_LATE.button', url: publicUrl + eventAddress(slug) };
  if (kind === 'CONCLUSIONS') return { key: 'CONCLUSIONS.button', url: publicUrl + conclusionsAddress(slug) };
  return { key: HAS_DEADLINE.includes(kind) ? `${kind}.button` : 'button', url: `${publicUrl}/registration#secret=${secret}` };
}

/** What a mail that asks to confirm an address comes to when it goes: whoever confirmed meanwhile, or gave up, needs none; whoever could not, because it went too late, is told that. */
const askedNow = ({ state, isConfirmed, startsAt, standing }: MailRow, now: Date): RegistrationMailKind | null => {
  if (isConfirmed) return null;
  if (LIVE_STATES.includes(state)) return 'CONFIRM_ADDRESS';
  return state === 'EXPIRED' && standing === 'PUBLISHED' && startsAt !== null && new Date(startsAt) > now ? 'TOO_LATE' : null;
};

/** What a mail that asks to confirm an address says of the seats until then, and of what comes of confirming. */
function untilOf({ state, isSeatedByConfirming }: MailRow): string {
  if (isSeatedByConfirming) return 'CONFIRM_ADDRESS.seated';
  return state === 'HELD' ? 'CONFIRM_ADDRESS.held' : state === 'REQUESTED' ? 'CONFIRM_ADDRESS.requested' : 'CONFIRM_ADDRESS.waiting';
}

/** Whether a mail still makes sense when it goes: about a cancelled event only that something is over, no offer once no time runs out for it, and nothing that nobody needs to somebody who gave up. */
function isStillTrue(kind: RegistrationMailKind, { state, standing, heldUntil }: MailRow): boolean {
  if (standing === 'CANCELLED' && !IS_LAST.includes(kind)) return false;
  if (heldUntil === null && kind === 'OFFER') return false;
  return OPTIONAL_KINDS[kind] === undefined || (state === 'CONFIRMED' && (IS_AFTER.includes(kind) || standing === 'PUBLISHED'));
}

/** The event as a file for the calendar of who has a seat, or of who has none any more; null for everybody else. */
async function calendarFor(em: EntityManager, services: Services, { eventId, state, language }: MailRow, kind: RegistrationMailKind, change: ToldChange): Promise<string | null> {
  const hasSeat = state === 'CONFIRMED' && HAS_CALENDAR.includes(kind);
  if (!hasSeat && !(change.hadSeat && IS_LAST.includes(kind))) return null;
  const event = await em.findOneOrFail(Event, { id: eventId });
  return seatCalendar(services, language, event, hasSeat, services.clock());
}

/** Writes and sends the mails about registrations, as these stand when the mail goes. */
export const registrationMail = (services: Services): AnnouncementListener => ({
  topic: REGISTRATION_MAILED,
  name: 'events.registrationMail',
  async listen(payload, { deliveryId, em }) {
    const { mailer, translate, publicUrl, clock } = services;
    const { registrationId, kind: meant, secret, change = {}, to } = payload as unknown as RegistrationMailed;
    const [row] = await em.getConnection().execute<MailRow[]>(SQL, [hashOf(secret), registrationId]);
    // Whoever erased their data meanwhile is not found, and hears nothing.
    if (!row?.emailAddress) return;
    const kind = meant === 'CONFIRM_ADDRESS' ? askedNow(row, clock()) : meant;
    // What was under way when the address was corrected is told anew at the right one.
    if (kind === null || !isStillTrue(kind, row) || (!row.isOpen && !IS_LAST.includes(kind))) return;
    const optional = OPTIONAL_KINDS[kind];
    if (optional && (await refusesMail(em, row.emailAddress, optional))) return;
    const { language, title, timeZone } = row;
    const times = timesInWords(translate, language, timeZone);
    const until = row.heldUntil === null ? '' : times.moment(row.heldUntil);
    const zone = times.zone(row.heldUntil ?? row.startsAt ?? clock());
    const say = (key: string): string => translate(`events.mail.registration.${key}`, { title, until, zone, count: key === 'data' ? row.retentionMonths : row.size, position: row.position ?? 0 }, language);
    const line = (text: string): MailBlock => ({ kind: 'text', text });
    const tickets = HAS_TICKETS.includes(kind) && row.state === 'CONFIRMED' && row.standing === 'PUBLISHED' ? await ticketsFor(em, registrationId) : [];
    const { when, where } = eventFacts(translate, language, kind === 'EVENT_POSTPONED' ? { ...row, standing: 'POSTPONED' } : row, change, row.state === 'CONFIRMED' && row.standing === 'PUBLISHED');
    const facts = [
      ...(HAS_SAID.includes(kind) ? await saidInMail(em, registrationId, say) : []),
      ...(kind === 'AGENDA_CHANGED' ? [] : when),
      ...(HAS_CHOSEN.includes(kind) ? await chosenInMail(em, registrationId, times, say('AGENDA_CHANGED.gone')) : []),
      ...where,
      ...(HAS_ONLINE.includes(kind) && row.standing === 'PUBLISHED' && row.onlineUrl !== null ? [{ title: say('online'), facts: row.onlineUrl }] : []),
    ];
    const calendar = await calendarFor(em, services, row, kind, change);
    const button = buttonOf(kind, publicUrl, row.slug, secret);
    const blocks: MailBlock[] = [
      line(say(ASKS_FOR_SEAT.includes(kind) && row.state !== 'CONFIRMED' && row.state !== 'HELD' ? `${kind}.withoutSeat` : `${kind}.what`)),
      ...(change.notice ? [{ kind: 'quote', text: change.notice } as const] : []),
      ...(facts.length > 0 && !IS_LAST.includes(kind) && !IS_AFTER.includes(kind) ? [{ kind: 'list', entries: facts } as const] : []),
      ...(HAS_DEADLINE.includes(kind) && row.heldUntil !== null ? [line(say(kind === 'CONFIRM_ADDRESS' ? untilOf(row) : `${kind}.until`))] : []),
      ...(tickets.length > 0 ? [line(say('tickets'))] : []),
      ...tickets.map(({ name, code, image }): MailBlock => ({ kind: 'image', name: image.name, text: translate('events.mail.registration.ticketOf', { name, code: spacedTicketCode(code) }, language), size: TICKET_SIZE })),
      ...(calendar === null ? [] : [line(say(IS_LAST.includes(kind) ? 'calendarOut' : 'calendar'))]),
      ...(IS_LAST.includes(kind) ? [] : [{ kind: 'button', text: say(button.key), url: button.url } as const]),
      ...(HAS_DATA.includes(kind) ? [line(say('data')), line(say('giveUp'))] : []),
      ...(kind === 'CONFIRM_ADDRESS' ? [line(say('notYou'))] : kind === 'CHANGED' ? [line(say('CHANGED.notYou'))] : []),
      ...(HAS_ASK.includes(kind) && row.contactAddress !== null ? [line(say(`${kind}.ask`))] : []),
      line(say('sender')),
      ...(optional ? [{ kind: 'link', text: say('fewer'), url: mailChoiceUrl(publicUrl, secret) } as const] : []),
    ];
    const subject = say(`${kind}.subject`);
    await mailer.send({
      to: to ?? row.emailAddress, subject, ...mailBody(language, subject, blocks), language, id: deliveryId,
      images: tickets.map(({ image }) => image),
      files: calendar === null ? [] : [{ name: 'event.ics', type: 'text/calendar; charset=utf-8; method=PUBLISH', text: calendar }],
      ...(row.contactAddress === null ? {} : { replyTo: row.contactAddress }),
      ...(optional ? { unsubscribeUrl: unsubscribeUrl(publicUrl, secret, optional) } : {}),
    });
  },
});
