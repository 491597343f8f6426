import { Person } from '@skills/identity/api';
import type { Announcement, AnnouncementListener, Services } from '@skills/platform/graph';
import { mailBody } from '@skills/platform/mail';
import { Event } from '../event/event.entity';

/** Announced for each mail that asks for reviews. */
export const REVIEWER_MAILED = 'events.reviewerMailed';

type ReviewerMailed = { eventId: string; personId: string; count: number };

/** A mail to a reviewer who is asked for this many more reviews: one, however many they are. */
export const reviewerMailed = (eventId: string, personId: string, count: number): Announcement => ({ topic: REVIEWER_MAILED, payload: { eventId, personId, count } satisfies ReviewerMailed });

// Whoever lost the role meanwhile, or has nothing left to review, is asked for nothing.
const OPEN = `select 1 from proposal_review r join session_proposal p on p.id = r.proposal_id join subject_role s on s.person_id = r.reviewer_id and s.subject_id = p.event_id and s.role = 'REVIEWER'
  where p.event_id = ? and r.reviewer_id = ? and r.standing = 'ASKED' and p.state = 'SUBMITTED' limit 1`;

/** Asks reviewers for their reviews, each in their language. It names nobody who proposes. */
export const reviewerMail = ({ translate, publicUrl, mailer }: Services): AnnouncementListener => ({
  topic: REVIEWER_MAILED,
  name: 'events.reviewerMail',
  async listen(payload, { deliveryId, em }) {
    const { eventId, personId, count } = payload as unknown as ReviewerMailed;
    const [event, person] = [await em.findOne(Event, { id: eventId }), await em.findOne(Person, { id: personId })];
    if (!event || !person || (await em.getConnection().execute(OPEN, [eventId, personId])).length === 0) return;
    const { emailAddress, language } = person;
    const say = (key: string): string => translate(`events.mail.reviewer.${key}`, { event: event.translations[language]?.title ?? event.title, count }, language);
    const subject = say('subject');
    await mailer.send({
      to: emailAddress, subject, language, id: deliveryId,
      ...mailBody(language, subject, [
        { kind: 'text', text: say('what') },
        { kind: 'text', text: say('how') },
        { kind: 'button', text: say('button'), url: `${publicUrl}/organise/events/${event.slug}/reviews` },
        { kind: 'text', text: say('sender') },
      ]),
      ...(event.contactAddress === null ? {} : { replyTo: event.contactAddress }),
    });
  },
});
