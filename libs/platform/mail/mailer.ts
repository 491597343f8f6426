/** A picture within a mail. */
export interface MailImage {
  /** Unique in the mail, of letters, digits and hyphens. */
  name: string;
  gif: Uint8Array;
}

/** A file that comes with a mail. */
export interface MailFile {
  /** What it is called, of letters, digits, hyphens and a dot. */
  name: string;
  /** Its media type, with what belongs to that: `text/calendar; charset=utf-8; method=PUBLISH`. */
  type: string;
  text: string;
}

/** One mail, ready to send. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** BCP-47 tag of the mail's language. */
  language: string;
  /** Where answers go; absent for the sender. */
  replyTo?: string;
  /** Pictures that the HTML shows as `cid:` and the name; a mail loads nothing from anywhere. */
  images?: readonly MailImage[];
  /** What can be opened or kept. */
  files?: readonly MailFile[];
  /** The address to which mail programs post when somebody wants no more of this kind (RFC 8058); it must need nothing but the post. */
  unsubscribeUrl?: string;
  /** Stays the same over retries (the delivery's id), so that a mailbox can drop a repeated mail. */
  id: string;
}

/** Hands mails over; resolves when the next server has taken responsibility, throws when it has not. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}
