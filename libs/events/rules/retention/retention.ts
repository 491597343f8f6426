/** How long after an event its registrations may name people at most, in months; also when nobody chose less. */
export const MOST_RETENTION_MONTHS = 6;
/** What organisers choose from. */
export const RETENTION_MONTHS = [1, 2, 3, 4, 5, 6] as const;

/** Whether personal data may be kept for so many months. */
export const isRetention = (months: number): boolean => RETENTION_MONTHS.some((each) => each === months);
