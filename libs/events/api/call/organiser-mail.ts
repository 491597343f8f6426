import { Person } from '@skills/identity/api';
import { idOf } from '@skills/platform/database';
import { SERVER_LANGUAGES, type AnnouncementListener, type Services } from '@skills/platform/graph';
import { mailBody } from '@skills/platform/mail';
import { Event } from '../event/event.entity';
import { ORGANISER_MAILED, type OrganiserMailed } from './organiser-mailed';
import { SessionProposal } from './proposal.entity';

/** Writes to those who look after the call of an event, each in their language. */
export const organiserMail = ({ translate, publicUrl, mailer }: Services): AnnouncementListener => ({
  topic: ORGANISER_MAILED,
  name: 'events.organiserMail',
  async listen(payload, { deliveryId, em }) {
    const { proposalId, personId, kind, name = '' } = payload as unknown as OrganiserMailed;
    const proposal = await em.findOne(SessionProposal, { id: proposalId });
    if (!proposal || (kind === 'LAPSED' && proposal.state !== 'ACCEPTED')) return;
    const event = await em.findOneOrFail(Event, { id: idOf(proposal.event) });
    const person = personId === null ? null : await em.findOne(Person, { id: personId });
    const to = personId === null ? event.contactAddress : person?.emailAddress;
    if (!to) return;
    const language = SERVER_LANGUAGES.find((each) => each === (person?.language ?? event.textLanguage)) ?? 'en';
    const values = { title: proposal.title, event: event.translations[language]?.title ?? event.title, name };
    const say = (key: string): string => translate(`events.mail.organiser.${key}`, values, language);
    const subject = say(`${kind}.subject`);
    const part = kind === 'CONFIRMED' || kind === 'SESSION_WITHDRAWN' ? 'agenda' : 'call';
    await mailer.send({
      to, subject, language, id: deliveryId,
      ...mailBody(language, subject, [
        { kind: 'text', text: say(`${kind}.what`) },
        { kind: 'button', text: say(`button.${part}`), url: `${publicUrl}/organise/events/${event.slug}/${part}` },
        { kind: 'text', text: say('sender') },
      ]),
    });
  },
});
