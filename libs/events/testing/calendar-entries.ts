import ICAL from 'ical.js';

/** An entry of a calendar, as an independent reader understands it. */
export interface CalendarEntry {
  uid: string;
  summary: string;
  description: string;
  sequence: number;
  location: string;
  zone: string;
  /** On the clock of its zone. */
  wall: string;
  starts: string;
  ends: string;
  status: string;
  stamp: string;
}

const read = (text: string) => new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);

/** What the file is for and called: METHOD, and the name of a calendar of its own. */
export const calendarHead = (text: string): { method: unknown; name: unknown } => ({ method: read(text).getFirstPropertyValue('method'), name: read(text).getFirstPropertyValue('x-wr-calname') });

/** What stands in a calendar file, by kind: RFC 5545 wants one thing at least. */
export const calendarParts = (text: string): string[] => read(text).getAllSubcomponents().map(({ name }) => name);

/** The entries of a calendar file, with the zones that it brings along. */
export function calendarEntries(text: string): CalendarEntry[] {
  const calendar = read(text);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, endDate, sequence, location } = new ICAL.Event(component);
    return { uid, summary, description, sequence, location, zone: startDate.zone.tzid, wall: startDate.toString(), starts: startDate.toJSDate().toISOString(), ends: endDate.toJSDate().toISOString(), status: String(component.getFirstPropertyValue('status')), stamp: String(component.getFirstPropertyValue('dtstamp')) };
  });
}
