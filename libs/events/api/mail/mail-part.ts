import type { ModulePart } from '@skills/platform/graph';
import { EventMessage } from './event-message.entity';
import { EventMessages } from './event-messages';
import { MailChoices } from './mail-choice';
import { MailRefusal } from './mail-refusal.entity';
import { messageMail } from './message-mail';
import { occasionalMails } from './occasional-mails';
import { PreviewEventMessage } from './preview-event-message';
import { SendEventMessage } from './send-event-message';
import { SentMail } from './sent-mail.entity';
import { unsubscribeByMailProgram } from './unsubscribe-route';

/** Mails that nobody needs: reminders, thanks, messages of organisers, and who wants none. */
export const mailPart: ModulePart = {
  entities: [EventMessage, SentMail, MailRefusal],
  resolvers: [MailChoices, EventMessages, PreviewEventMessage, SendEventMessage],
  listeners: (services) => [messageMail(services)],
  jobs: [occasionalMails],
  routes: [unsubscribeByMailProgram],
};
