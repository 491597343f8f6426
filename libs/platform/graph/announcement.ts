import type { EntityManager } from '@mikro-orm/postgresql';

/** A fact that happened, told to whoever listens after the transaction has committed. */
export interface Announcement {
  /** `module.whatHappened`, e.g. `identity.signInRequested`. */
  topic: string;
  /** Plain JSON. Personal data in it is wiped when the last listener has been served. */
  payload: Record<string, unknown>;
  /** After this moment nobody is told any more: a sign-in mail that comes too late only confuses. */
  expiresAt?: Date;
  /** Whether it is one of many that go at once and nobody waits for: it lets pass what somebody waits for, such as an offer. */
  isForMany?: boolean;
}

/** What a listener gets besides the payload: the delivery's id never changes over retries, so a listener can be exact. */
export interface DeliveryFacts {
  deliveryId: string;
  attempt: number;
  em: EntityManager;
}

/** Told at least once for each announcement of its topic; throwing means "again later". */
export interface AnnouncementListener {
  topic: string;
  /** Tells listeners of one topic apart, stable over releases. */
  name: string;
  listen(payload: Record<string, unknown>, delivery: DeliveryFacts): Promise<void>;
}
