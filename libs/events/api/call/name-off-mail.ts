import type { AnnouncementListener, ServerLanguage, Services } from '@skills/platform/graph';
import { mailBody, type MailBlock } from '@skills/platform/mail';
import { Event } from '../event/event.entity';

/** Announced when somebody asks for the links that take their name off agendas; holds the secrets of the links, and is wiped once the mail has gone. */
export const NAME_OFF_ASKED = 'events.nameOffAsked';

/** The payload of the announcement. */
export interface NameOffAsked {
  readonly emailAddress: string;
  readonly links: readonly { readonly eventId: string; readonly linkId: string; readonly secret: string }[];
  readonly language: ServerLanguage;
}

/** Sends whoever asked a link for each event that names them. */
export const nameOffMail = ({ translate, publicUrl, mailer }: Services): AnnouncementListener => ({
  topic: NAME_OFF_ASKED,
  name: 'events.nameOffMail',
  async listen(payload, { deliveryId, em }) {
    const { emailAddress, links, language } = payload as unknown as NameOffAsked;
    const events = new Map((await em.find(Event, { id: { $in: links.map(({ eventId }) => eventId) } })).map((event) => [event.id, event]));
    const say = (key: string): string => translate(`events.mail.speaker.${key}`, {}, language);
    const blocks: MailBlock[] = links.flatMap(({ eventId, secret }): MailBlock[] => {
      const event = events.get(eventId);
      return event ? [{ kind: 'link', text: event.translations[language]?.title ?? event.title, url: `${publicUrl}/speaking#${new URLSearchParams({ secret }).toString()}` }] : [];
    });
    if (blocks.length === 0) return;
    const subject = say('ASKED.subject');
    await mailer.send({ to: emailAddress, subject, ...mailBody(language, subject, [{ kind: 'text', text: say('ASKED.what') }, ...blocks, { kind: 'text', text: say('ASKED.notYou') }, { kind: 'text', text: say('sender') }]), language, id: deliveryId });
  },
});
