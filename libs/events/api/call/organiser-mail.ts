import { Person } from '@skills/identity/api';
import { idOf } from '@skills/platform/database';
import { SERVER_LANGUAGES, type AnnouncementListener, type Services } from '@skills/platform/graph';
import { mailBody } from '@skills/platform/mail';
import { Event } from '../event/event.entity';
import { ORGANISER_MAILED, type OrganiserMailed, type OrganiserMailKind } from './organiser-mailed';
import { SessionProposal } from './proposal.entity';

/** What is to be seen in the agenda, and not in the call. */
const IN_AGENDA: readonly OrganiserMailKind[] = ['CONFIRMED', 'SESSION_WITHDRAWN', 'SPEAKER_SAID_NO'];

/** Writes to those who look after the call of an event, each in their language. */
export const organiserMail = ({ translate, publicUrl, mailer }: Services): AnnouncementListener => ({
  topic: ORGANISER_MAILED,
  name: 'events.organiserMail',
  async listen(payload, { deliveryId, em }) {
    const { proposalId, eventId, personId, kind, name = '', titles = [] } = payload as unknown as OrganiserMailed;
    const proposal = proposalId === null ? null : await em.findOne(SessionProposal, { id: proposalId });
    const event = await em.findOne(Event, { id: proposal ? idOf(proposal.event) : eventId });
    if (!event || (proposalId !== null && !proposal) || (kind === 'LAPSED' && proposal?.state !== 'ACCEPTED')) return;
    const person = personId === null ? null : await em.findOne(Person, { id: personId });
    const to = personId === null ? event.contactAddress : person?.emailAddress;
    if (!to) return;
    const language = SERVER_LANGUAGES.find((each) => each === (person?.language ?? event.textLanguage)) ?? 'en';
    const values = { title: proposal?.title ?? '', event: event.translations[language]?.title ?? event.title, name };
    const say = (key: string): string => translate(`events.mail.organiser.${key}`, values, language);
    const subject = say(`${kind}.subject`);
    const part = IN_AGENDA.includes(kind) ? 'agenda' : 'call';
    await mailer.send({
      to, subject, language, id: deliveryId,
      ...mailBody(language, subject, [
        { kind: 'text', text: say(`${kind}.what`) },
        ...(titles.length > 0 ? [{ kind: 'list', entries: titles.map((title) => ({ title, facts: name })) } as const] : []),
        { kind: 'button', text: say(`button.${part}`), url: `${publicUrl}/organise/events/${event.slug}/${part}` },
        { kind: 'text', text: say('sender') },
      ]),
    });
  },
});
