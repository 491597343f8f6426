/** After how many months the facts of an offer should be looked at again. */
export const FRESH_MONTHS = 12;

/** The day, ISO 8601, before which collected facts are stale; `today` likewise. Months are counted as calendars do. */
export const staleBefore = (today: string): string => {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const from = new Date(Date.UTC(year, month - 1 - FRESH_MONTHS, 1));
  const days = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), Math.min(day, days))).toISOString().slice(0, 10);
};
