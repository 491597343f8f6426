import type { Limit } from '@skills/platform/database';

/** Invitations by one person: a whole team at once, not a mailing list. */
export const INVITES_HOUR: Limit = { name: 'team.invites-hour', points: 60, perSeconds: 3600 };

/** Invitations and reminders to one mailbox, whoever sends them. */
export const MAILBOX_DAY: Limit = { name: 'team.mailbox-day', points: 5, perSeconds: 86_400 };

/** Links tried from one address; nobody can guess one, but nobody needs to try. */
export const JOINS_HOUR: Limit = { name: 'team.joins-hour', points: 200, perSeconds: 3600 };
