import type { AnnouncementListener, ServerLanguage, Services } from '@skills/platform/graph';
import { mailBody } from '@skills/platform/mail';

/** Announced once so many have handed in that their answers can be put together. */
export const TEAM_READY = 'assessment.teamReady';

interface MailRow {
  emailAddress: string;
  language: ServerLanguage;
  firmName: string | null;
}

/** Tells whoever leads a team that its answers can be put together, never who has handed in; nothing where they have been meanwhile. */
export const teamReadyMail = ({ mailer, translate, publicUrl }: Services): AnnouncementListener => ({
  topic: TEAM_READY,
  name: 'assessment.teamReadyMail',
  async listen(payload, { deliveryId, em }) {
    const { runId } = payload as { runId: string };
    const [row] = await em.getConnection().execute<MailRow[]>(
      `select p.email_address as "emailAddress", p.language, o.name as "firmName"
       from run r join person p on p.id = r.person_id join organisation o on o.id = r.organisation_id where r.id = ? and r.team_ready_told_at is not null`,
      [runId],
      'all',
    );
    if (!row) return;
    const { language } = row;
    const firm = row.firmName ?? translate('assessment.mail.team.yourFirm', {}, language);
    const say = (key: 'subject' | 'greeting' | 'text' | 'button' | 'once'): string => translate(`assessment.mail.teamReady.${key}`, { firm }, language);
    const body = mailBody(language, say('subject'), [
      { kind: 'text', text: say('greeting') },
      { kind: 'text', text: say('text') },
      { kind: 'button', text: say('button'), url: `${publicUrl}/toolbox/runs/${runId}/team` },
      { kind: 'text', text: say('once') },
      { kind: 'text', text: translate('assessment.mail.team.sender', {}, language) },
    ]);
    await mailer.send({ to: row.emailAddress, subject: say('subject'), ...body, language, id: deliveryId });
  },
});
