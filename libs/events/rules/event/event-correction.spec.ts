import { isAhead, isDayOrMonth, readEventCorrection } from './event-correction';

const known = { title: 'Workshop 4 of 6', summary: 'Held in Brussels.', textLanguage: 'en', languages: [], topics: ['IOT'], sourceUrls: ['https://example.org/report'] };

describe('what is known of an event that was held', () => {
  it.each([
    ['2019-04-12', true],
    ['2019-11', true],
    ['2020-02-29', true],
    ['2019-02-29', false],
    ['2019-13', false],
    ['2019', false],
    ['12 April 2019', false],
    ['2019-04-12T09:00', false],
  ])('%s is a day or month: %s', (text, is) => expect(isDayOrMonth(text)).toBe(is));

  it.each([
    ['2026-11-23', false],
    ['2026-11-24', true],
    ['2026-11', false],
    ['2026-12', true],
  ])('on 23 November 2026, %s has not come: %s', (text, is) => expect(isAhead(text, new Date('2026-11-23T09:00:00Z'), 'Europe/Brussels')).toBe(is));

  it.each([
    ['2026-12-01T00:30:00+02:00', 'Europe/Helsinki', '2026-12-01', false],
    ['2026-12-01T00:30:00+02:00', 'Europe/Helsinki', '2026-12', false],
    ['2026-12-01T00:30:00+02:00', 'Atlantic/Azores', '2026-12-01', true],
    ['2026-12-01T00:30:00+02:00', 'Atlantic/Azores', '2026-12', true],
  ])('at %s in %s, %s has not come: %s', (now, zone, text, is) => expect(isAhead(text, new Date(now), zone)).toBe(is));

  it('is null where nothing was said', () => {
    const reading = readEventCorrection({ ...known, city: ' ', actualDate: '', plannedDate: null });
    expect('faults' in reading ? reading.faults : null).toEqual([expect.objectContaining({ path: ['city'], reason: 'REQUIRED' })]);
    expect(readEventCorrection({ ...known, actualDate: ' 2019-04 ' })).toMatchObject({ content: { actualDate: '2019-04', plannedDate: null, city: null, countryCode: null, translations: [] } });
  });

  it('has every fault told at once', () => {
    const reading = readEventCorrection({ ...known, title: '', actualDate: 'spring', sourceUrls: ['http://example.org'], translations: [{ language: 'en', title: 'The same', summary: 'Again.' }] });
    expect('faults' in reading && reading.faults.map(({ path, reason }) => `${path.join('.')} ${reason}`).sort()).toEqual(['actualDate NOT_UNDERSTOOD', 'sourceUrls.0 NOT_HTTPS', 'title REQUIRED', 'translations.0.language TWICE']);
  });
});
