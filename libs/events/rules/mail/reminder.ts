/** When people are reminded of an event: from so many hours before its beginning, and no later than so many. Whoever registered after the first of these is not reminded. */
export const REMINDERS = [
  { kind: 'REMINDER_WEEK', fromHours: 7 * 24, untilHours: 48 },
  { kind: 'REMINDER_DAY', fromHours: 24, untilHours: 1 },
] as const;
/** The kind of one of REMINDERS. */
export type ReminderKind = (typeof REMINDERS)[number]['kind'];
