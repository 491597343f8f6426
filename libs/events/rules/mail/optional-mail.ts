/** Kinds of mails that nobody needs to get: whoever does not want one says so once, for all events. */
export const OPTIONAL_MAILS = ['REMINDER', 'THANKS', 'CONCLUSIONS', 'MESSAGE'] as const;
/** One of OPTIONAL_MAILS. */
export type OptionalMail = (typeof OPTIONAL_MAILS)[number];
