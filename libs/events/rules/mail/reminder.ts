/** When people are reminded of an event: from so many hours before its beginning, and no later than so many. */
export const REMINDERS = [
  { kind: 'REMINDER_WEEK', fromHours: 7 * 24, untilHours: 48 },
  { kind: 'REMINDER_DAY', fromHours: 24, untilHours: 1 },
] as const;
/** The kind of one of REMINDERS. */
export type ReminderKind = (typeof REMINDERS)[number]['kind'];

const HOUR = 3_600_000;

/**
 * Which reminder of an event that begins then is due now to somebody who registered then; null for none. Whoever registered when it was already
 * due knows, and is not reminded.
 */
export function reminderDue(startsAt: Date, registeredAt: Date, now: Date): ReminderKind | null {
  const before = (hours: number): number => startsAt.getTime() - hours * HOUR;
  return REMINDERS.find(({ fromHours, untilHours }) => now.getTime() >= before(fromHours) && now.getTime() < before(untilHours) && registeredAt.getTime() < before(fromHours))?.kind ?? null;
}
