/** What kind of event it is. */
export const EVENT_KINDS = ['WORKSHOP', 'CONFERENCE', 'WEBINAR'] as const;
/** One of EVENT_KINDS. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** Where people meet. */
export const MEETING_FORMS = ['ON_SITE', 'ONLINE', 'BOTH'] as const;
/** One of MEETING_FORMS. */
export type MeetingForm = (typeof MEETING_FORMS)[number];

/** How far an event has come, as its organisers said. */
export const STANDINGS = ['DRAFT', 'PUBLISHED', 'POSTPONED', 'CANCELLED', 'HELD', 'REPORTED'] as const;
/** One of STANDINGS. */
export type Standing = (typeof STANDINGS)[number];

/** How far an event has come, as its organisers said and as the clock says. ENDED: over by its plan, but nobody has recorded yet whether it was held. */
export const PHASES = ['DRAFT', 'PUBLISHED', 'REGISTRATION_OPEN', 'REGISTRATION_CLOSED', 'RUNNING', 'ENDED', 'POSTPONED', 'CANCELLED', 'HELD', 'REPORTED'] as const;
/** One of PHASES. */
export type Phase = (typeof PHASES)[number];

/** What organisers do with an event. */
export const EVENT_ACTS = ['PUBLISH', 'RESCHEDULE', 'POSTPONE', 'CANCEL', 'RECORD_HELD', 'REPORT', 'DISCARD'] as const;
/** One of EVENT_ACTS. */
export type EventAct = (typeof EVENT_ACTS)[number];

/** When something is planned; null where it is not known or not announced. Moments, the end after the beginning. */
export interface Schedule {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

/** What decides who may register when. */
export interface Registrable extends Schedule {
  readonly standing: Standing;
  readonly registrationOpensAt: Date | null;
  readonly registrationClosesAt: Date | null;
  /** Whether the organisers closed it before its time. */
  readonly isRegistrationPaused: boolean;
}

/** Where an act leads from each standing; what is missing cannot be done. `null` is the end of the event's row. */
const NEXT: Readonly<Record<EventAct, Partial<Record<Standing, Standing | null>>>> = {
  PUBLISH: { DRAFT: 'PUBLISHED' },
  RESCHEDULE: { PUBLISHED: 'PUBLISHED', POSTPONED: 'PUBLISHED' },
  POSTPONE: { PUBLISHED: 'POSTPONED' },
  CANCEL: { PUBLISHED: 'CANCELLED', POSTPONED: 'CANCELLED' },
  RECORD_HELD: { PUBLISHED: 'HELD' },
  REPORT: { HELD: 'REPORTED' },
  DISCARD: { DRAFT: null },
};

/** Whether an event that has this standing may be taken through this act; an event is recorded as held only once it has begun. */
export const mayTake = (act: EventAct, event: Registrable, now: Date): boolean => act in NEXT && event.standing in NEXT[act] && (act !== 'RECORD_HELD' || (event.startsAt !== null && event.startsAt <= now));

/** The standing after an act that may be taken; null when the event is no more. */
export function standingAfter(act: EventAct, standing: Standing): Standing | null {
  const after = NEXT[act][standing];
  if (after === undefined) throw new Error(`${act} cannot be done from ${standing}`);
  return after;
}

/** Everything that may be done with an event now, in the order of EVENT_ACTS. */
export const possibleEventActs = (event: Registrable, now: Date): EventAct[] => EVENT_ACTS.filter((act) => mayTake(act, event, now));

/** How far an event has come at a moment. Registration ends with the beginning at the latest. */
export function phaseAt(event: Registrable, now: Date): Phase {
  if (event.standing !== 'PUBLISHED') return event.standing;
  const { startsAt, endsAt, registrationOpensAt, registrationClosesAt, isRegistrationPaused } = event;
  if (endsAt !== null && now >= endsAt) return 'ENDED';
  if (startsAt !== null && now >= startsAt) return 'RUNNING';
  if (registrationOpensAt === null || now < registrationOpensAt) return 'PUBLISHED';
  return isRegistrationPaused || (registrationClosesAt !== null && now >= registrationClosesAt) ? 'REGISTRATION_CLOSED' : 'REGISTRATION_OPEN';
}

/** Whether an event is still to begin, so that what was registered for it can be changed. */
export const isBeforeBeginning = ({ standing, startsAt }: Pick<Registrable, 'standing' | 'startsAt'>, now: Date): boolean => (standing === 'PUBLISHED' || standing === 'POSTPONED') && (startsAt === null || now < startsAt);

/** Why an event gives and confirms no seats, and takes no choices: it was cancelled, is postponed to a day that nobody knows, or is over. */
export const EVENT_STOPS = ['EVENT_CANCELLED', 'EVENT_POSTPONED', 'EVENT_OVER'] as const;
/** One of EVENT_STOPS. */
export type EventStop = (typeof EVENT_STOPS)[number];

const STOPPED: Readonly<Partial<Record<Standing, EventStop>>> = { CANCELLED: 'EVENT_CANCELLED', POSTPONED: 'EVENT_POSTPONED', HELD: 'EVENT_OVER', REPORTED: 'EVENT_OVER' };

/** What an event has been stopped by at a moment; null while it is to come or going on. */
export const stopOf = ({ standing, endsAt }: Pick<Registrable, 'standing' | 'endsAt'>, now: Date): EventStop | null => STOPPED[standing] ?? (endsAt !== null && now >= endsAt ? 'EVENT_OVER' : null);
