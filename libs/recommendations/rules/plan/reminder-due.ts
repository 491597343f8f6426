/** The zone in which a day begins and ends, and the hour from which reminders go. */
export const PLAN_ZONE = 'Europe/Brussels';
/** Reminders go from this hour of the day on. */
export const REMINDER_HOUR = 7;

/** Days before a due date at which somebody is reminded, each at most once. */
export const REMINDER_DAYS = [7, 1] as const;
/** One of REMINDER_DAYS. */
export type ReminderDays = (typeof REMINDER_DAYS)[number];

/** A moment as a calendar day (ISO 8601) and an hour, 0 to 23, of a zone. */
export const localTime = (at: Date, zone: string = PLAN_ZONE): { day: string; hour: number } => {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' }).formatToParts(at);
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
  return { day: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')) };
};

/** Days from one calendar day to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Which reminder is due today for something due on a day; null when none is: too early, or the day is over. A late pass catches up. */
export const reminderFor = (dueOn: string, today: string): ReminderDays | null => {
  const left = daysBetween(today, dueOn);
  if (left < 0 || left > REMINDER_DAYS[0]) return null;
  return left <= REMINDER_DAYS[1] ? REMINDER_DAYS[1] : REMINDER_DAYS[0];
};
