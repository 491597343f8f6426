import { dateFormat, type AnnouncementListener, type ServerLanguage, type Services } from '@skills/platform/graph';
import { mailBody, type MailBlock } from '@skills/platform/mail';
import { joinUrl } from './team-links';

/** Announced for each mail to a colleague. Its payload holds the link's token, and is wiped once the mail has gone. */
export const COLLEAGUE_INVITED = 'assessment.colleagueInvited';

/** The payload of the announcement. */
export interface ColleagueInvited {
  invitationId: string;
  token: string;
  isReminder: boolean;
  /** Whether the link takes what was answered along to another browser. */
  isMoving?: boolean;
}

interface MailRow {
  emailAddress: string;
  language: ServerLanguage;
  expiresAt: Date;
  firmName: string | null;
  personName: string | null;
  role: string;
}

type Wording = 'subject' | 'greeting' | 'link' | 'button' | 'privacy' | 'validity' | 'notYou' | 'sender';

const REMINDING: readonly Wording[] = ['subject', 'greeting', 'validity'];
const MOVING: readonly Wording[] = ['subject', 'greeting', 'link', 'button', 'validity', 'notYou'];
const NAMING: readonly Wording[] = ['subject', 'greeting', 'notYou'];

/** Where the sentence stands: a reminder begins otherwise, and a firm without a name is not written as a name. */
const wordingOf = (key: Wording, isReminder: boolean, isNamed: boolean, isMoving: boolean): string => {
  if (isMoving && MOVING.includes(key)) return `moving.${key}`;
  const sentence = isReminder && REMINDING.includes(key) ? `reminder.${key}` : key;
  return NAMING.includes(key) && !isNamed ? `unnamed.${sentence}` : sentence;
};

/** Writes and sends the mail of an invitation, unless it was withdrawn or finished meanwhile: then the address is gone. */
export const invitationMail = ({ mailer, translate, publicUrl }: Services): AnnouncementListener => ({
  topic: COLLEAGUE_INVITED,
  name: 'assessment.invitationMail',
  async listen(payload, { deliveryId, em }) {
    const { invitationId, token, isReminder, isMoving = false } = payload as unknown as ColleagueInvited;
    const [row] = await em.getConnection().execute<MailRow[]>(
      `select i.email_address as "emailAddress", i.language, i.expires_at as "expiresAt", i.role, o.name as "firmName", p.display_name as "personName"
       from team_invitation i join run r on r.id = i.run_id join organisation o on o.id = r.organisation_id left join person p on p.id = r.person_id
       where i.id = ? and i.email_address is not null`,
      [invitationId],
      'all',
    );
    if (!row) return;
    const { emailAddress, language, firmName, role } = row;
    const until = dateFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(row.expiresAt));
    const kept = { firm: firmName ?? translate('assessment.mail.team.yourFirm', {}, language), until, role: translate(`assessment.mail.team.role.${role}`, {}, language) };
    const say = (key: Wording): string => translate(`assessment.mail.team.${wordingOf(key, isReminder, firmName !== null, isMoving)}`, kept, language);
    const url = joinUrl(publicUrl, token);
    const line = (key: Wording): MailBlock => ({ kind: 'text', text: say(key) });
    const from: MailBlock[] = row.personName ? [{ kind: 'text', text: translate('assessment.mail.team.from', { person: row.personName }, language) }] : [];
    const body = mailBody(language, say('subject'), [line('greeting'), ...from, line('link'), { kind: 'button', text: say('button'), url }, line('privacy'), line('validity'), line('notYou'), line('sender')]);
    await mailer.send({ to: emailAddress, subject: say('subject'), ...body, language, id: deliveryId });
  },
});
