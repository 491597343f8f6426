import type { AnnouncementListener, ServerLanguage, Services } from '@skills/platform/graph';
import { mailBody, type MailBlock } from '@skills/platform/mail';
import { confirmUrl } from './new-sign-in';
import { SIGN_IN_MINUTES } from './sign-in-limits';

/** Announced for each sign-in that was begun; its payload holds the secrets and is wiped once the mail has gone. */
export const SIGN_IN_REQUESTED = 'identity.signInRequested';

/** The payload of the announcement. */
export interface SignInRequested {
  emailAddress: string;
  token: string;
  code: string;
  next: string | null;
  language: ServerLanguage;
}

/** Writes and sends the sign-in mail. */
export const signInMail = ({ mailer, translate, publicUrl }: Services): AnnouncementListener => ({
  topic: SIGN_IN_REQUESTED,
  name: 'identity.signInMail',
  async listen(payload, { deliveryId }) {
    const { emailAddress, token, code, next, language } = payload as unknown as SignInRequested;
    const say = (key: string): string => translate(`identity.mail.signIn.${key}`, { minutes: SIGN_IN_MINUTES, emailAddress }, language);
    const url = confirmUrl(publicUrl, { token, emailAddress, next });
    const line = (key: string): MailBlock => ({ kind: 'text', text: say(key) });
    const body = mailBody(language, say('subject'), [
      line('greeting'),
      line('link'),
      { kind: 'button', text: say('button'), url },
      line('code'),
      { kind: 'code', text: code },
      line('validity'),
      line('notYou'),
      line('sender'),
    ]);
    await mailer.send({ to: emailAddress, subject: say('subject'), ...body, language, id: deliveryId });
  },
});
