/** How long after an event its registrations may name people at most, in months; also when nobody chose less. */
export const MOST_RETENTION_MONTHS = 6;
/** What organisers choose from. */
export const RETENTION_MONTHS = [1, 2, 3, 4, 5, 6] as const;

/** Whether personal data may be kept for so many months. */
export const isRetention = (months: number): boolean => RETENTION_MONTHS.some((each) => each === months);

/** The moment at which the personal data of an event go: so many months after its end, on the last day of a month that is too short. */
export function erasesAt(endsAt: Date, months: number): Date {
  const day = new Date(endsAt);
  day.setUTCMonth(day.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(endsAt.getUTCDate(), last));
  return day;
}
