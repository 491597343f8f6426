import { momentAt, wallTime } from '../event/zone-time';

const MINUTE = 60_000;

/** When something begins, on which clock. */
export interface Beginning {
  readonly startsAt: Date;
  /** IANA. */
  readonly timeZone: string;
}

const onClock = (moment: Date, timeZone: string): number => Date.parse(`${wallTime(moment, timeZone)}Z`);

/** When a session is after its event was moved: on the clock of the place as long after the beginning as before, and as long as it was. */
export function movedWithEvent({ startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date }, from: Beginning, to: Beginning): { startsAt: Date; endsAt: Date } {
  if (from.startsAt.getTime() === to.startsAt.getTime() && from.timeZone === to.timeZone) return { startsAt, endsAt };
  const wall = onClock(to.startsAt, to.timeZone) + onClock(startsAt, from.timeZone) - onClock(from.startsAt, from.timeZone);
  const moved = momentAt(new Date(wall).toISOString().slice(0, 16), to.timeZone)!.getTime() + (startsAt.getTime() % MINUTE);
  return { startsAt: new Date(moved), endsAt: new Date(moved + endsAt.getTime() - startsAt.getTime()) };
}
