/** One mail, ready to send. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** BCP-47 tag of the mail's language. */
  language: string;
  /** Stays the same over retries (the delivery's id), so that a mailbox can drop a repeated mail. */
  id: string;
}

/** Hands mails over; resolves when the next server has taken responsibility, throws when it has not. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}
