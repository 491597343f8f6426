import type { AnnouncementListener, ServerLanguage, Services } from '@skills/platform/graph';
import { mailBody } from '@skills/platform/mail';
import { isDigestDue } from '../../rules';
import { deskWaits } from './desk-waits';

/** Announced for an editor for whom something waits; its payload names a grant of the role, and nobody. */
export const DESK_DIGEST_DUE = 'recommendations.deskDigestDue';

interface Addressed {
  id: string;
  email_address: string;
  language: ServerLanguage;
}

/** Tells an editor by mail what waits at the desk, unless in the meantime nothing does, or they want none of these mails. */
export const deskDigestMail = ({ mailer, translate, publicUrl }: Services): AnnouncementListener => ({
  topic: DESK_DIGEST_DUE,
  name: 'recommendations.deskDigestMail',
  async listen(payload, { deliveryId, em }) {
    const { grantId, today } = payload as { grantId: string; today: string };
    // Whoever is no editor any more, or erased their data, is not found.
    const [editor] = await em.getConnection().execute<Addressed[]>(
      `select p.id, p.email_address, p.language from role_grant g join person p on p.id = g.person_id where g.id = ? and not exists (select from desk_digest d where d.person_id = p.id and not d.is_wanted)`,
      [grantId],
    );
    const waits = editor && (await deskWaits(em, editor.id, today));
    if (!waits || !isDigestDue(waits, today)) return;
    const { email_address: to, language } = editor;
    const { inReview, dead, old } = waits;
    const say = (key: string, count = 0): string => translate(`recommendations.mail.digest.${key}`, { count }, language);
    const line = (key: 'inReview' | 'dead' | 'old', count: number) => (count > 0 ? [{ title: say(key, count), facts: say(`${key}Facts`) }] : []);
    const subject = inReview > 0 ? say('subjectInReview', inReview) : say('subject', dead + old);
    const body = mailBody(language, subject, [
      { kind: 'text', text: say('lead') },
      { kind: 'list', entries: [...line('inReview', inReview), ...line('dead', dead), ...line('old', old)] },
      { kind: 'button', text: say('button'), url: `${publicUrl}/toolbox/desk${inReview > 0 ? '' : '?view=stale'}` },
      { kind: 'link', text: say('stop'), url: `${publicUrl}/account#mails` },
      { kind: 'text', text: say('sender') },
    ]);
    await mailer.send({ to, subject, ...body, language, id: deliveryId });
  },
});
