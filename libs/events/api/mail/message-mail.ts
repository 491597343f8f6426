import { Person } from '@skills/identity/api';
import type { AnnouncementListener, ServerLanguage, Services } from '@skills/platform/graph';
import { mailBody, type MailBlock, type MailBody } from '@skills/platform/mail';
import { Event } from '../event/event.entity';
import { Registration } from '../registration/registration.entity';
import { mailChoiceUrl, unsubscribeUrl } from './addresses';
import { EventMessage } from './event-message.entity';
import { refusesMail } from './refused-mail';

/** Announced for each mail with a message of organisers; holds the secret of its link, and is wiped once the mail has gone. */
export const EVENT_MESSAGE_MAILED = 'events.messageMailed';

/** The payload: a stored message to a registration, or a trial to whoever writes it. */
export type EventMessageMailed = { messageId: string; registrationId: string; secret: string } | { trial: WrittenMessage; eventId: string; personId: string; language: ServerLanguage };

/** What is written. */
export interface WrittenMessage {
  subject: string;
  text: string;
  isNecessary: boolean;
}

/** A message as it is read: what the organisers wrote, from which event, and the ways on. */
export function messageBody({ translate, publicUrl }: Pick<Services, 'translate' | 'publicUrl'>, language: ServerLanguage, event: Pick<Event, 'title' | 'translations'>, { subject, text, isNecessary }: WrittenMessage, secret: string): MailBody {
  const title = event.translations[language]?.title ?? event.title;
  const say = (key: string): string => translate(`events.mail.${key}`, { title }, language);
  const blocks: MailBlock[] = [
    { kind: 'text', text: say('message.from') },
    { kind: 'quote', text },
    { kind: 'button', text: say('registration.button'), url: `${publicUrl}/registration#secret=${secret}` },
    { kind: 'text', text: say('registration.sender') },
    ...(isNecessary ? [] : [{ kind: 'link', text: say('registration.fewer'), url: mailChoiceUrl(publicUrl, secret) } as const]),
  ];
  return mailBody(language, subject, blocks);
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
    const registration = await em.findOne(Registration, { id: mailed.registrationId });
    if (!message || !registration?.emailAddress) return;
    const { emailAddress, mailLanguage: language } = registration;
    if (!message.isNecessary && (await refusesMail(em, emailAddress, 'MESSAGE'))) return;
    const { contactAddress } = message.event;
    await services.mailer.send({
      to: emailAddress, subject: message.subject, ...messageBody(services, language, message.event, message, mailed.secret), language, id: deliveryId,
      ...(contactAddress === null ? {} : { replyTo: contactAddress }),
      ...(message.isNecessary ? {} : { unsubscribeUrl: unsubscribeUrl(services.publicUrl, mailed.secret, 'MESSAGE') }),
    });
  },
});
