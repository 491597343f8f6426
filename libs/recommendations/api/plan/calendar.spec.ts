import { tableOf } from '@skills/platform/spreadsheet';
import ICAL from 'ical.js';
import fc from 'fast-check';
import { calendarOf, type CalendarAction } from './calendar';

const action: CalendarAction = {
  id: '0198f0c0-0000-7000-8000-000000000001', title: 'Check the backups', dueOn: '2026-12-01', status: 'TO_DO', description: 'Who: Ana', revision: 3,
  createdAt: new Date('2026-11-23T09:00:00Z'), changedAt: new Date('2026-11-24T10:30:00Z'),
};
const read = (...actions: Partial<CalendarAction>[]) => {
  const text = calendarOf({ name: 'Plan', url: 'https://skills.example.org/plan', language: 'en', done: '✓', actions: actions.map((given) => ({ ...action, ...given })) });
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as ConstructorParameters<typeof ICAL.Component>[0]);
  return { text, events: calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component)) };
};
const valueOf = (event: ICAL.Event | undefined, name: string): string => String(event?.component.getFirstPropertyValue(name));

const hostile = fc.array(fc.constantFrom('a', 'ß', '\n', '\r\n', ',', ';', ':', '\\', '"', '🎓', '👩‍💻', 'é', ' ', 'BEGIN:VEVENT', 'END:VCALENDAR', '\\n', '—', 'Ω'), { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));

describe('the calendar of a plan', () => {
  it('has an all-day entry for an action, under an id that stays', () => {
    const { text, events: [event] } = read({});
    expect(event?.summary).toBe('Check the backups');
    expect(event?.startDate.isDate).toBe(true);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2026-12-01', '2026-12-02']);
    expect(event?.uid).toBe(`${action.id}@plan.skills-for-smes`);
    expect([valueOf(event, 'sequence'), valueOf(event, 'status'), valueOf(event, 'transp'), valueOf(event, 'last-modified')]).toEqual(['3', 'CONFIRMED', 'TRANSPARENT', '2026-11-24T10:30:00Z']);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  });

  it('takes away what was dropped, and marks what is done', () => {
    const { events } = read({ status: 'DROPPED' }, { id: '0198f0c0-0000-7000-8000-000000000002', status: 'DONE' });
    expect(events.map((event) => [event.summary, valueOf(event, 'status')])).toEqual([['Check the backups', 'CANCELLED'], ['✓ Check the backups', 'CONFIRMED']]);
  });

  it('is empty and still a calendar when nothing has a date', () => expect(read().events).toEqual([]));

  it('gives every text back as it was, however it is written, in lines of 75 octets', () => {
    fc.assert(fc.property(hostile, hostile, (title, description) => {
      const { text, events } = read({ title, description }, { id: '0198f0c0-0000-7000-8000-000000000002' });
      expect(events).toHaveLength(2);
      const asWritten = (given: string): string => given.replace(/\r\n/g, '\n');
      expect([events[0]?.summary, events[0]?.description]).toEqual([asWritten(title), asWritten(description)]);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }));
  });
});

describe('the table of a plan', () => {
  it.each(['=1+1', '+49 30', '-2', '@SUM(A1)', '\t=1', '\r=1'])('marks %j as text, so that no spreadsheet computes it', (cell) => {
    expect(tableOf(['Action'], [[cell]])).toContain(`'${cell}`);
  });

  it('keeps separators, quotation marks and line ends within their cell', () => {
    expect(tableOf(['Action', 'Hours'], [['a, "b"\nc', 2.5], ['d', null]])).toBe('\ufeffAction,Hours\r\n"a, ""b""\nc",2.5\r\nd,\r\n');
  });
});
