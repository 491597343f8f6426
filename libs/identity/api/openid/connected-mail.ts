import type { AnnouncementListener, Services } from '@skills/platform/graph';
import { mailBody } from '@skills/platform/mail';
import { Person } from '../person/person.entity';

/** Announced when an account elsewhere was connected with an account that was there before; holds the person's id and the provider's label. */
export const IDENTITY_CONNECTED = 'identity.identityConnected';

/** Tells the person by mail that there is a new way into their account, so that nobody can add one unnoticed. */
export const connectedMail = ({ mailer, translate, publicUrl }: Services): AnnouncementListener => ({
  topic: IDENTITY_CONNECTED,
  name: 'identity.connectedMail',
  async listen(payload, { deliveryId, em }) {
    const { personId, label } = payload as { personId: string; label: string };
    const person = await em.findOne(Person, { id: personId });
    // Whoever has erased their account gets no more mail.
    if (!person) return;
    const { emailAddress, language } = person;
    const say = (key: string): string => translate(`identity.mail.connected.${key}`, { label }, language);
    const url = `${publicUrl}/account`;
    const body = mailBody(language, say('subject'), [
      { kind: 'text', text: say('what') },
      { kind: 'text', text: say('notYou') },
      { kind: 'link', text: say('button'), url },
      { kind: 'text', text: say('sender') },
    ]);
    await mailer.send({ to: emailAddress, subject: say('subject'), ...body, language, id: deliveryId });
  },
});
