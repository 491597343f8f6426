import type { MeetingPlace } from '../../rules';

/** Mails that tell everybody who is concerned what became of an event. */
export const EVENT_NEWS = ['EVENT_CANCELLED', 'EVENT_POSTPONED', 'EVENT_RESCHEDULED', 'EVENT_CHANGED'] as const;
/** One of EVENT_NEWS. */
export type EventNews = (typeof EVENT_NEWS)[number];

/** What organisers say of a change, and what was before. It goes with the mail, so that each mail tells its own change, however soon the next follows. */
export interface ToldChange {
  readonly notice?: string | null;
  /** Whether somebody whose registration ends had a seat, which calendars then have to lose. */
  readonly hadSeat?: boolean;
  readonly place?: { readonly before: MeetingPlace; readonly after: MeetingPlace };
  /** Null when no time was known; ISO 8601. */
  readonly time?: { readonly startsAt: string | null; readonly endsAt?: string | null; readonly timeZone: string };
}
