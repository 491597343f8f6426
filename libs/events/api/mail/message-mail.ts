import type { EntityManager } from '@mikro-orm/postgresql';
import { Person } from '@skills/identity/api';
import { SERVER_LANGUAGES, type AnnouncementListener, type ServerLanguage, type Services } from '@skills/platform/graph';
import { mailBody, type MailBlock, type MailBody } from '@skills/platform/mail';
import type { MessageAudience } from '../../rules';
import { mailboxHashOf } from '../call/named-speakers';
import { Event } from '../event/event.entity';
import { eventAddress } from '../pages/addresses';
import { Registration } from '../registration/registration.entity';
import { mailChoiceUrl, unsubscribeUrl } from './addresses';
import { EventMessage } from './event-message.entity';
import { refusesMail } from './refused-mail';

/** Announced for each mail with a message of organisers; holds the secret of its link, and is wiped once the mail has gone. */
export const EVENT_MESSAGE_MAILED = 'events.messageMailed';

/** The payload: a stored message to a registration or to a speaker, or a trial to whoever writes it. */
export type EventMessageMailed = { messageId: string; registrationId: string; secret: string } | { messageId: string; linkId: string; emailAddress: string; secret: string } | { trial: WrittenMessage; eventId: string; personId: string; language: ServerLanguage };

/** What is written. */
export interface WrittenMessage {
  subject: string;
  text: string;
  isNecessary: boolean;
  audience: MessageAudience;
}

/** A message as it is read: what the organisers wrote, from which event, and the ways on. */
export function messageBody({ translate, publicUrl }: Pick<Services, 'translate' | 'publicUrl'>, language: ServerLanguage, event: Pick<Event, 'title' | 'translations' | 'slug'>, { subject, text, isNecessary, audience }: WrittenMessage, secret: string): MailBody {
  const title = event.translations[language]?.title ?? event.title;
  const say = (key: string): string => translate(`events.mail.${key}`, { title }, language);
  const blocks: MailBlock[] = [
    { kind: 'text', text: say('message.from') },
    { kind: 'quote', text },
    audience === 'SPEAKERS' ? { kind: 'button', text: say('speaker.button'), url: publicUrl + eventAddress(event.slug) } : { kind: 'button', text: say('registration.button'), url: `${publicUrl}/registration#secret=${secret}` },
    { kind: 'text', text: say('registration.sender') },
    ...(isNecessary ? [] : [{ kind: 'link', text: say('registration.fewer'), url: mailChoiceUrl(publicUrl, secret) } as const]),
  ];
  return mailBody(language, subject, blocks);
}

/** A mailbox and the language of its mails. */
interface Reader {
  readonly emailAddress: string;
  readonly language: ServerLanguage;
}

// Whose name is off meanwhile is not found, and hears nothing.
const SPEAKS = `select coalesce((select a.language from person a where lower(a.email_address) = lower(?) limit 1), e.text_language) as language from speaker_link l join event e on e.id = l.event_id
  where l.id = ? and l.taken_off_at is null and exists (select from session_speaker k join event_session s on s.id = k.session_id where s.event_id = e.id and ${mailboxHashOf('k.email_address')} = l.address_hash)`;

/** Who reads a message, as it is when the mail goes; null for who is not there any more. */
async function readerOf(em: EntityManager, mailed: Exclude<EventMessageMailed, { trial: WrittenMessage }>): Promise<Reader | null> {
  if ('registrationId' in mailed) {
    const registration = await em.findOne(Registration, { id: mailed.registrationId });
    return registration?.emailAddress ? { emailAddress: registration.emailAddress, language: registration.mailLanguage } : null;
  }
  const { emailAddress, linkId } = mailed;
  const [row] = await em.getConnection().execute<{ language: string }[]>(SPEAKS, [emailAddress, linkId]);
  return row ? { emailAddress, language: SERVER_LANGUAGES.find((each) => each === row.language) ?? 'en' } : null;
}

/** Sends the messages of organisers, each in the language of whoever gets it as far as the words are ours. */
export const messageMail = (services: Services): AnnouncementListener => ({
  topic: EVENT_MESSAGE_MAILED,
  name: 'events.messageMail',
  async listen(payload, { deliveryId, em }) {
    const mailed = payload as unknown as EventMessageMailed;
    if ('trial' in mailed) {
      const [person, event] = [await em.findOne(Person, { id: mailed.personId }), await em.findOne(Event, { id: mailed.eventId })];
      if (!person || !event) return;
      const { language } = mailed;
      await services.mailer.send({ to: person.emailAddress, subject: mailed.trial.subject, ...messageBody(services, language, event, mailed.trial, ''), language, id: deliveryId });
      return;
    }
    const message = await em.findOne(EventMessage, { id: mailed.messageId }, { populate: ['event'] });
    const reader = message && (await readerOf(em, mailed));
    if (!reader) return;
    const { emailAddress, language } = reader;
    if (!message.isNecessary && (await refusesMail(em, emailAddress, 'MESSAGE'))) return;
    const { contactAddress } = message.event;
    await services.mailer.send({
      to: emailAddress, subject: message.subject, ...messageBody(services, language, message.event, message, mailed.secret), language, id: deliveryId,
      ...(contactAddress === null ? {} : { replyTo: contactAddress }),
      ...(message.isNecessary ? {} : { unsubscribeUrl: unsubscribeUrl(services.publicUrl, mailed.secret, 'MESSAGE') }),
    });
  },
});
