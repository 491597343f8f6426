import type { AnnouncementListener, ServerLanguage, Services } from '@skills/platform/graph';
import { mailBody, type MailBlock } from '@skills/platform/mail';
import type { ContributionAct } from '../../rules';

/** Announced when an editor decided; its payload names the act in the history, and nobody. */
export const CONTRIBUTION_DECIDED = 'recommendations.contributionDecided';

interface Decided {
  act: ContributionAct;
  note: string | null;
  title: string;
  email_address: string;
  language: ServerLanguage;
}

/** Tells an author by mail what an editor decided, with the editor's note. */
export const contributionMail = ({ mailer, translate, publicUrl }: Services): AnnouncementListener => ({
  topic: CONTRIBUTION_DECIDED,
  name: 'recommendations.contributionMail',
  async listen({ eventId }, { deliveryId, em }) {
    // Whoever erased their data meanwhile is not found, and hears nothing.
    const [decided] = await em.getConnection().execute<Decided[]>(
      `select e.act, e.note, c.content->>'title' as title, p.email_address, p.language
       from contribution_event e join contribution c on c.id = e.contribution_id join person p on p.id = c.author_id where e.id = ?`,
      [eventId],
    );
    if (!decided) return;
    const { act, note, title, email_address: to, language } = decided;
    const say = (key: string): string => translate(`recommendations.mail.contribution.${key}`, { title }, language);
    const url = `${publicUrl}/toolbox/contributions`;
    const subject = say(`${act}.subject`);
    const line = (key: string): MailBlock => ({ kind: 'text', text: say(key) });
    const body = mailBody(language, subject, [
      line('greeting'),
      line(`${act}.body`),
      ...(note ? [line('note'), { kind: 'quote', text: note } as const] : []),
      line(`${act}.next`),
      { kind: 'button', text: say('button'), url },
      line('sender'),
    ]);
    await mailer.send({ to, subject, ...body, language, id: deliveryId });
  },
});
