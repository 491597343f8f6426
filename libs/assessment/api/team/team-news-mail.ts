import type { AnnouncementListener, ServerLanguage, Services } from '@skills/platform/graph';
import { mailBody } from '@skills/platform/mail';

/** Announced for each colleague who asked to be told once the answers have been put together. */
export const TEAM_NEWS = 'assessment.teamNews';

interface MailRow {
  emailAddress: string;
  isAccount: boolean;
  language: ServerLanguage;
  firmName: string | null;
  partId: string;
}

/** Tells a colleague that the answers have been put together, and forgets the mailbox that was kept for it; nothing where the wish was taken back. */
export const teamNewsMail = ({ mailer, translate, publicUrl }: Services): AnnouncementListener => ({
  topic: TEAM_NEWS,
  name: 'assessment.teamNewsMail',
  async listen(payload, { deliveryId, em }) {
    const { invitationId } = payload as { invitationId: string };
    const [row] = await em.getConnection().execute<MailRow[]>(
      `select coalesce(p.email_address, i.news_address) as "emailAddress", p.id is not null as "isAccount", i.language, o.name as "firmName", c.id as "partId"
       from team_invitation i join respondent c on c.id = i.respondent_id left join person p on p.id = c.person_id join run r on r.id = i.run_id join organisation o on o.id = r.organisation_id
       where i.id = ? and i.wishes_news and coalesce(p.email_address, i.news_address) is not null`,
      [invitationId],
      'all',
      em.getTransactionContext(),
    );
    if (!row) return;
    const { emailAddress, isAccount, language, partId } = row;
    const firm = row.firmName ?? translate('assessment.mail.team.yourFirm', {}, language);
    const say = (key: 'subject' | 'greeting' | 'whereAccount' | 'whereBrowser' | 'button' | 'forgotten'): string => translate(`assessment.mail.teamNews.${key}`, { firm }, language);
    const body = mailBody(language, say('subject'), [
      { kind: 'text', text: say('greeting') },
      { kind: 'text', text: say(isAccount ? 'whereAccount' : 'whereBrowser') },
      { kind: 'button', text: say('button'), url: `${publicUrl}/toolbox/parts/${partId}` },
      ...(isAccount ? [] : [{ kind: 'text' as const, text: say('forgotten') }]),
      { kind: 'text', text: translate('assessment.mail.team.sender', {}, language) },
    ]);
    await mailer.send({ to: emailAddress, subject: say('subject'), ...body, language, id: deliveryId });
    await em.getConnection().execute('update team_invitation set wishes_news = false, news_address = null where id = ?', [invitationId], 'run', em.getTransactionContext());
  },
});
