import type { AnnouncementListener, ServerLanguage, Services } from '@skills/platform/graph';
import { mailBody, type MailBlock } from '@skills/platform/mail';
import { REGISTRATION_MAILED, type RegistrationMailed, type RegistrationMailKind } from './registration-mailed';

// English here is that of the Union's institutions: day before month.
const DAYS: Readonly<Record<string, string>> = { en: 'en-IE' };

interface MailRow {
  emailAddress: string;
  language: ServerLanguage;
  size: number;
  heldUntil: Date | string | null;
  title: string;
  city: string | null;
  venue: string | null;
  onlineUrl: string | null;
  notice: string | null;
  startsAt: Date | string | null;
  timeZone: string;
  position: number | null;
}

const SQL = `
  select r.email_address as "emailAddress", r.mail_language as language, r.size, r.held_until as "heldUntil", e.title, e.city, e.venue, e.online_url as "onlineUrl", e.notice,
    e.starts_at as "startsAt", e.time_zone as "timeZone",
    case when r.state = 'WAITING' then (select count(*)::int from registration w where w.event_id = r.event_id and w.state = 'WAITING' and w.waiting_number <= r.waiting_number) end as position
  from registration r join event e on e.id = r.event_id where r.id = ?`;

/** Which mails ask for something to be done by a moment. */
const HAS_DEADLINE: readonly RegistrationMailKind[] = ['CONFIRM_ADDRESS', 'OFFER'];
/** Which mails tell what the organisers say. */
const HAS_NOTICE: readonly RegistrationMailKind[] = ['EVENT_CANCELLED', 'EVENT_POSTPONED', 'EVENT_RESCHEDULED'];
/** Which mails are to somebody who has nothing to look at any more. */
const IS_LAST: readonly RegistrationMailKind[] = ['CANCELLED', 'DECLINED', 'EVENT_CANCELLED'];

/** Writes and sends the mails about registrations, as these stand when the mail goes. */
export const registrationMail = ({ mailer, translate, publicUrl }: Services): AnnouncementListener => ({
  topic: REGISTRATION_MAILED,
  name: 'events.registrationMail',
  async listen(payload, { deliveryId, em }) {
    const { registrationId, kind, secret } = payload as unknown as RegistrationMailed;
    const [row] = await em.getConnection().execute<MailRow[]>(SQL, [registrationId]);
    // Whoever erased their data meanwhile is not found, and hears nothing.
    if (!row?.emailAddress) return;
    const { language, title, timeZone } = row;
    const moment = (at: Date | string): string => new Intl.DateTimeFormat(DAYS[language] ?? language, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(at));
    const until = row.heldUntil === null ? '' : moment(row.heldUntil);
    const say = (key: string): string => translate(`events.mail.registration.${key}`, { title, until, zone: timeZone, count: row.size, position: row.position ?? 0 }, language);
    const line = (text: string): MailBlock => ({ kind: 'text', text });
    const where = [row.venue, row.city].filter((part) => part !== null).join(', ');
    const facts = [
      ...(row.startsAt === null ? [] : [{ title: say('when'), facts: `${moment(row.startsAt)} (${timeZone})` }]),
      ...(where === '' ? [] : [{ title: say('where'), facts: where }]),
      ...(kind === 'CONFIRMED' && row.onlineUrl !== null ? [{ title: say('online'), facts: row.onlineUrl }] : []),
    ];
    const url = `${publicUrl}/registration#secret=${secret}`;
    const blocks: MailBlock[] = [
      line(say(`${kind}.what`)),
      ...(HAS_NOTICE.includes(kind) && row.notice ? [{ kind: 'quote', text: row.notice } as const] : []),
      ...(facts.length > 0 && !IS_LAST.includes(kind) ? [{ kind: 'list', entries: facts } as const] : []),
      ...(HAS_DEADLINE.includes(kind) ? [line(say(`${kind}.until`))] : []),
      ...(IS_LAST.includes(kind) ? [] : [{ kind: 'button', text: say(HAS_DEADLINE.includes(kind) ? `${kind}.button` : 'button'), url } as const]),
      ...(kind === 'CONFIRM_ADDRESS' ? [line(say('notYou'))] : []),
      line(say('sender')),
    ];
    const subject = say(`${kind}.subject`);
    await mailer.send({ to: row.emailAddress, subject, ...mailBody(language, subject, blocks), language, id: deliveryId });
  },
});
