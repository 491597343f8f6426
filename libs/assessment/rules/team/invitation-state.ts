/** How far an invitation has come. */
export const INVITATION_STATES = ['INVITED', 'BEGUN', 'FINISHED', 'EXPIRED', 'DECLINED', 'WITHDRAWN'] as const;
/** One of INVITATION_STATES. */
export type InvitationState = (typeof INVITATION_STATES)[number];

/** What the state follows from. */
export interface InvitationFacts {
  /** When the colleague handed in; null before. */
  readonly submittedAt: Date | null;
  /** When the manager withdrew it; null when not. */
  readonly withdrawnAt: Date | null;
  /** When the colleague declined; null when not. */
  readonly declinedAt: Date | null;
  /** Whether somebody has begun with it. */
  readonly isBegun: boolean;
  /** Until when it can be begun. */
  readonly expiresAt: Date;
}

/** A link works so long for who has not begun. */
export const INVITATION_DAYS = 30;
/** So many invitations a run may have, withdrawn and declined ones included; those that expired do not count. */
export const MOST_INVITATIONS = 50;
/** Days that must pass between two mails to one colleague. */
export const REMINDER_DAYS = 3;
/** So many days before the link expires, a colleague who is not done is reminded without anybody's asking. */
export const REMINDED_BEFORE_DAYS = 5;
/** The longest label, in characters. */
export const LONGEST_LABEL = 60;

/** How far an invitation has come at this moment. Who has begun may finish also after the link has expired. */
export const invitationState = ({ submittedAt, withdrawnAt, declinedAt, isBegun, expiresAt }: InvitationFacts, now: Date): InvitationState => {
  if (submittedAt) return 'FINISHED';
  if (withdrawnAt) return 'WITHDRAWN';
  if (declinedAt) return 'DECLINED';
  if (isBegun) return 'BEGUN';
  return expiresAt <= now ? 'EXPIRED' : 'INVITED';
};

/** The first moment at which a colleague may be reminded who was last written to at `writtenAt`. */
export const remindableFrom = (writtenAt: Date): Date => new Date(writtenAt.getTime() + REMINDER_DAYS * 86_400_000);

/** What decides whether a colleague may be reminded. */
export interface ReminderFacts extends InvitationFacts {
  /** Where mails go; null without an address. */
  readonly emailAddress: string | null;
  /** When the last mail went; null when none did. */
  readonly writtenAt: Date | null;
}

/** Whether a colleague may be reminded at this moment: not finished, with an address, and not written to within REMINDER_DAYS. */
export const mayBeReminded = (facts: ReminderFacts, now: Date): boolean => {
  const state = invitationState(facts, now);
  return (state === 'INVITED' || state === 'BEGUN') && facts.emailAddress !== null && (facts.writtenAt === null || remindableFrom(facts.writtenAt) <= now);
};

/** Whether a colleague may be sent a link at this moment that takes what was answered along to another browser: begun, not handed in, with an address. */
export const mayBeMoved = (facts: Pick<ReminderFacts, 'emailAddress'> & InvitationFacts, now: Date): boolean =>
  invitationState(facts, now) === 'BEGUN' && facts.emailAddress !== null && facts.expiresAt > now;

/** From when on a colleague is reminded without anybody's asking, for a link that expires then. */
export const remindedFrom = (expiresAt: Date): Date => new Date(expiresAt.getTime() - REMINDED_BEFORE_DAYS * 86_400_000);

/** Whether a colleague is to be reminded without anybody's asking: once for each link, as the mail itself, or one that the manager had sent since, rules out the next. */
export const isReminderDue = (facts: ReminderFacts, now: Date): boolean => {
  const from = remindedFrom(facts.expiresAt);
  return from <= now && now < facts.expiresAt && (facts.writtenAt === null || facts.writtenAt < from) && mayBeReminded(facts, now);
};
