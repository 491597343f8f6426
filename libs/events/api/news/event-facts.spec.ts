import { serverTexts, textsUnder, translateIn } from '@skills/platform/graph';
import { texts } from '../locales';
import { eventFacts, type MailedEvent } from './event-facts';
import type { ToldChange } from './told-change';

const translate = translateIn(serverTexts([textsUnder('events', texts)]), 'en');
const EVENT: MailedEvent = { standing: 'PUBLISHED', startsAt: '2027-03-03T08:00:00Z', endsAt: '2027-03-03T15:00:00Z', plannedDate: null, timeZone: 'Europe/Brussels', venue: null, city: null };
const HOURS = 'Wednesday 3 March 2027, 09:00–16:00 (Central European Standard Time)';
const whenOf = (event: Partial<MailedEvent>, change: ToldChange = {}) => eventFacts(translate, 'en', { ...EVENT, ...event }, change, false).when.map(({ facts }) => facts);

describe('when an event is, in a mail', () => {
  it.each<[string, Partial<MailedEvent>, string[]]>([
    ['with its end', {}, [HOURS]],
    ['without an end that nobody knows', { endsAt: null }, ['Wednesday 3 March 2027 at 09:00 (Central European Standard Time)']],
    ['by the day', { startsAt: null, endsAt: null, plannedDate: '2027-03-03' }, ['Wednesday 3 March 2027']],
    ['by the month', { startsAt: null, endsAt: null, plannedDate: '2027-03' }, ['March 2027']],
    ['not at all', { startsAt: null, endsAt: null }, []],
    ['as not known, when it is postponed', { standing: 'POSTPONED' }, ['not known yet']],
  ])('is said %s', (_, event, told) => {
    expect(whenOf(event)).toEqual(told);
  });

  it.each<[string, ToldChange['time'], string[]]>([
    ['another end', { startsAt: '2027-03-03T08:00:00Z', endsAt: '2027-03-03T11:00:00Z', timeZone: 'Europe/Brussels' }, [HOURS, 'Wednesday 3 March 2027, 09:00–12:00 (Central European Standard Time)']],
    ['no end, as mails written earlier tell it', { startsAt: '2027-03-02T08:00:00Z', timeZone: 'Europe/Brussels' }, [HOURS, 'Tuesday 2 March 2027 at 09:00 (Central European Standard Time)']],
    ['no time', { startsAt: null, endsAt: null, timeZone: 'Europe/Brussels' }, [HOURS]],
    ['a zone with the same clock', { startsAt: '2027-03-03T08:00:00Z', endsAt: '2027-03-03T15:00:00Z', timeZone: 'Europe/Paris' }, [HOURS]],
  ])('stands beside what was before: %s', (_, time, told) => {
    expect(whenOf({}, { time: time! })).toEqual(told);
  });
});
