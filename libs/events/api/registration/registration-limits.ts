import type { Limit } from '@skills/platform/database';

const HOUR = 3600;

/** Registrations from one network: a firm or a workshop may share an address. */
export const REGISTER_NETWORK_HOUR: Limit = { name: 'event-registration.network-hour', points: 60, perSeconds: HOUR };

/** Seats for which one network may ask in an hour without an account: so many can be held for that hour by nobody. */
export const SEATS_NETWORK_HOUR: Limit = { name: 'event-registration.seats-network-hour', points: 100, perSeconds: HOUR };

/** Registrations of one mailbox, so that nobody floods it with mails. */
export const REGISTER_MAILBOX_DAY: Limit = { name: 'event-registration.mailbox-day', points: 20, perSeconds: 24 * HOUR };
