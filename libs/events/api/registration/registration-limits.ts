import type { Limit } from '@skills/platform/database';

const HOUR = 3600;

/** Registrations from one network: a firm or a workshop may share an address. */
export const REGISTER_NETWORK_HOUR: Limit = { name: 'event-registration.network-hour', points: 60, perSeconds: HOUR };

/** Seats for which one network may ask in an hour without an account: so many can be held for that hour by nobody. */
export const SEATS_NETWORK_HOUR: Limit = { name: 'event-registration.seats-network-hour', points: 100, perSeconds: HOUR };

/** Changes of registrations from one network, and of one registration: each is told by mail. */
export const CHANGE_NETWORK_HOUR: Limit = { name: 'event-registration.change-network-hour', points: 120, perSeconds: HOUR };
export const CHANGE_REGISTRATION_HOUR: Limit = { name: 'event-registration.change-hour', points: 30, perSeconds: HOUR };

/** Registrations with an invitation code from one network, right or wrong: enough for a firm, too few to find a code by trying. */
export const CODE_NETWORK_HOUR: Limit = { name: 'event-registration.code-network-hour', points: 30, perSeconds: HOUR };

/** Registrations of one mailbox, so that nobody floods it with mails. */
export const REGISTER_MAILBOX_DAY: Limit = { name: 'event-registration.mailbox-day', points: 20, perSeconds: 24 * HOUR };

/** Guests whom one organiser enters: each gets a mail, and only the organiser says that they asked for it. */
export const GUESTS_ORGANISER_DAY: Limit = { name: 'event-registration.guests-organiser-day', points: 200, perSeconds: 24 * HOUR };

/** Mails that organisers send somebody once more: enough for one that got lost, too few to annoy. */
export const RESEND_REGISTRATION_HOUR: Limit = { name: 'event-registration.resend-hour', points: 3, perSeconds: HOUR };
