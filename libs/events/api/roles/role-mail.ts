import { Person, SubjectRole } from '@skills/identity/api';
import { idOf } from '@skills/platform/database';
import type { AnnouncementListener, Context, Services } from '@skills/platform/graph';
import { mailBody } from '@skills/platform/mail';
import type { EventRole } from '../../rules';
import { Event } from '../event/event.entity';

/** Announced for each mail that somebody has a role for an event, or has it no more. */
export const ROLE_MAILED = 'events.roleMailed';

type RoleMailed = { eventId: string; personId: string; role: EventRole; isGiven: boolean };

/** Tells somebody that a role is given to them or taken; nobody hears what they do themselves. */
export function tellOfRole({ actor, announce }: Context, { id }: Event, person: Person | string, role: EventRole, isGiven: boolean): void {
  const personId = idOf(person);
  if (personId !== actor.personId) announce({ topic: ROLE_MAILED, payload: { eventId: id, personId, role, isGiven } satisfies RoleMailed });
}

/** Writes to whoever was given a role for an event or lost it, in their language. What is not so any more when the mail goes is not told. */
export const roleMail = ({ translate, publicUrl, mailer }: Services): AnnouncementListener => ({
  topic: ROLE_MAILED,
  name: 'events.roleMail',
  async listen(payload, { deliveryId, em }) {
    const { eventId, personId, role, isGiven } = payload as unknown as RoleMailed;
    const [event, person] = [await em.findOne(Event, { id: eventId }), await em.findOne(Person, { id: personId })];
    if (!event || !person || (await em.count(SubjectRole, { person: personId, role, subjectId: eventId })) > 0 !== isGiven) return;
    const { emailAddress, language } = person;
    const say = (key: string): string => translate(`events.mail.role.${key}`, { event: event.translations[language]?.title ?? event.title, role: translate(`events.mail.role.name.${role}`, {}, language) }, language);
    const kind = isGiven ? 'GIVEN' : 'TAKEN';
    const subject = say(`${kind}.subject`);
    await mailer.send({
      to: emailAddress, subject, language, id: deliveryId,
      ...mailBody(language, subject, [
        { kind: 'text', text: say(`${kind}.what`) },
        ...(isGiven ? [{ kind: 'text', text: say(`may.${role}`) } as const, { kind: 'button', text: say('button'), url: `${publicUrl}/organise/events/${event.slug}` } as const] : []),
        { kind: 'text', text: say('sender') },
      ]),
      ...(event.contactAddress === null ? {} : { replyTo: event.contactAddress }),
    });
  },
});
