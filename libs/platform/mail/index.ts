export type { Mail, Mailer } from './mailer';
export { smtpMailer } from './smtp-mailer';
export { capturingMailer } from './capturing-mailer';
export { CapturedMail } from './captured-mail.entity';
