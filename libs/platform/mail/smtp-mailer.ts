import { createTransport } from 'nodemailer';
import type { Mail, Mailer } from './mailer';

/** Sends over SMTP; `smtpUrl` as nodemailer takes it (`smtp://user:password@host:587`). */
export function smtpMailer(smtpUrl: string, from: string, publicUrl: string): Mailer & { close(): void } {
  const transport = createTransport({ url: smtpUrl, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 });
  const host = new URL(publicUrl).hostname;
  return {
    async send({ to, subject, text, html, language, id }: Mail) {
      await transport.sendMail({
        from,
        to,
        subject,
        text,
        html,
        messageId: `<${id}@${host}>`,
        headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close: () => transport.close(),
  };
}
