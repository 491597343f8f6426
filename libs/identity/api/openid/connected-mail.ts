import type { AnnouncementListener, Services } from '@skills/platform/graph';
import { Person } from '../person/person.entity';
import { connectedHtml } from './connected-html';

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
    const text = [say('what'), say('notYou'), url, say('sender')].join('\n\n');
    await mailer.send({ to: emailAddress, subject: say('subject'), text, html: connectedHtml({ language, url, say }), language, id: deliveryId });
  },
});
