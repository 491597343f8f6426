import { createTransport } from 'nodemailer';
import type { Mail, Mailer } from './mailer';

/** Sends over SMTP; `smtpUrl` as nodemailer takes it (`smtp://user:password@host:587`). */
export function smtpMailer(smtpUrl: string, from: string, publicUrl: string): Mailer & { close(): void } {
  const transport = createTransport({ url: smtpUrl, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 });
  const host = new URL(publicUrl).hostname;
  return {
    async send({ to, subject, text, html, language, id, replyTo, unsubscribeUrl, images = [], files = [] }: Mail) {
      await transport.sendMail({
        from,
        to,
        subject,
        text,
        html,
        messageId: `<${id}@${host}>`,
        ...(replyTo ? { replyTo } : {}),
        attachments: [
          ...images.map(({ name, gif }) => ({ cid: name, filename: `${name}.gif`, content: Buffer.from(gif), contentType: 'image/gif', contentDisposition: 'inline' as const })),
          ...files.map(({ name, type, text: content }) => ({ filename: name, content, contentType: type, contentDisposition: 'attachment' as const })),
        ],
        headers: {
          'Content-Language': language,
          'Auto-Submitted': 'auto-generated',
          ...(unsubscribeUrl ? { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
        },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close: () => transport.close(),
  };
}
