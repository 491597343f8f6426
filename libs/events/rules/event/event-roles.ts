/** What somebody may do for one event, besides the organisers of its country. */
export const EVENT_ROLES = ['EVENT_ORGANISER', 'SPEAKER_MANAGER', 'REVIEWER', 'DOOR'] as const;
/** One of EVENT_ROLES. */
export type EventRole = (typeof EVENT_ROLES)[number];
