export type { Mail, Mailer, MailFile, MailImage } from './mailer';
export { mailBody, type MailBlock, type MailBody } from './mail-body';
export { smtpMailer } from './smtp-mailer';
export { capturingMailer } from './capturing-mailer';
export { CapturedMail } from './captured-mail.entity';
