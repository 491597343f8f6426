const PARTS = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** A moment on the clock of an IANA time zone, as `2027-03-03T09:00`. */
export function wallTime(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { ...PARTS, timeZone }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((each) => each.type === type)!.value;
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

const asUtc = (wall: string): number => Date.parse(`${wall}Z`);

/**
 * The moment at which the clocks of a zone show this, `2027-03-03T09:00`; null when it is no such time. When the clocks go back and show it twice, the first
 * time; when they go forward and never show it, as much later as they skip.
 */
export function momentAt(wall: string, timeZone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall) || Number.isNaN(asUtc(wall))) return null;
  const wanted = asUtc(wall);
  const offsetAt = (at: number): number => asUtc(wallTime(new Date(at), timeZone)) - at;
  // The offset is that before or after the change; both are tried, the earlier moment first.
  const candidates = [-1, 1].map((side) => wanted - offsetAt(wanted + side * 24 * 3600 * 1000));
  const fitting = candidates.filter((at) => at + offsetAt(at) === wanted).sort((one, other) => one - other);
  return new Date(fitting[0] ?? Math.max(...candidates));
}
