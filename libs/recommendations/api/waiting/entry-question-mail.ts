import { dateFormat, type AnnouncementListener, type ServerLanguage, type Services } from '@skills/platform/graph';
import { mailBody } from '@skills/platform/mail';
import { staleBefore, type EntryDoubt } from '../../rules';
import { IN_DOUBT } from './in-doubt';

/** Announced for each author whose entries may no longer be right; holds ids and nobody's name. */
export const ENTRY_QUESTION_DUE = 'recommendations.entryQuestionDue';

interface Asked {
  contribution_id: string;
  title: string;
  doubt: EntryDoubt;
  since: string;
  email_address: string;
  language: ServerLanguage;
}

/** Asks an author whether what they contributed is still right, unless in the meantime it was said, changed or taken back. */
export const entryQuestionMail = ({ mailer, translate, publicUrl }: Services): AnnouncementListener => ({
  topic: ENTRY_QUESTION_DUE,
  name: 'recommendations.entryQuestionMail',
  async listen(payload, { deliveryId, em }) {
    const { questionIds, today } = payload as { questionIds: string[]; today: string };
    const asked = await em.getConnection().execute<Asked[]>(
      `select d.contribution_id, d.title, d.doubt, d.since::text, p.email_address, p.language from (${IN_DOUBT}) d
       join entry_question q on q.contribution_id = d.contribution_id and q.doubt = d.doubt and q.since = d.since join person p on p.id = d.author_id
       where q.id = any(?::uuid[]) order by d.title, q.id`,
      [staleBefore(today), `{${questionIds.join(',')}}`],
    );
    const [first] = asked;
    if (!first) return;
    const { email_address: to, language } = first;
    const count = asked.length;
    const say = (key: string, params: Readonly<Record<string, string | number>> = { count }): string => translate(`recommendations.mail.question.${key}`, params, language);
    const dayOf = (day: string): string => dateFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
    const subject = count === 1 ? say('subjectOfOne', { title: first.title }) : say('subject');
    const body = mailBody(language, subject, [
      { kind: 'text', text: say('lead') },
      { kind: 'list', entries: asked.map(({ title, doubt, since }) => ({ title, facts: say(doubt, { date: dayOf(since) }) })) },
      { kind: 'text', text: say('ways') },
      { kind: 'button', text: say('button'), url: `${publicUrl}/toolbox/contributions${count === 1 ? `/${first.contribution_id}` : '?state=to-look-at'}` },
      { kind: 'text', text: say('sender') },
    ]);
    await mailer.send({ to, subject, ...body, language, id: deliveryId });
  },
});
