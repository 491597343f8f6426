import { jest } from '@jest/globals';
import { formatsOf } from './formats';

describe('the formats of a language', () => {
  it('write numbers, shares, hours and lists as it does', () => {
    const plain = (text: string) => text.replaceAll(/\s/g, ' ');
    const [en, fr, de] = ['en', 'fr', 'de'].map(formatsOf);
    expect([en, fr, de].map((each) => plain(each!.number(1234.5)))).toEqual(['1,234.5', '1 234,5', '1.234,5']);
    expect([en, fr, de].map((each) => plain(each!.percent(0.183, { maximumFractionDigits: 1 })))).toEqual(['18.3%', '18,3 %', '18,3 %']);
    expect([en, fr, de].map((each) => plain(each!.hours(6)))).toEqual(['6 hours', '6 heures', '6 Stunden']);
    expect(en!.list(['IoT', 'Big Data'])).toBe('IoT and Big Data');
  });

  it('write a day as that day wherever the reader is', () => {
    expect(formatsOf('en').date('2018-06-06')).toBe('6 June 2018');
    expect(formatsOf('de').date('2018-06-06')).toBe('6. Juni 2018');
  });

  it('write a span of time on the clock of its place', () => {
    const plain = (text: string) => text.replaceAll(/\s/g, ' ');
    expect(plain(formatsOf('en').span('2027-03-03T08:00:00Z', '2027-03-03T15:00:00Z', 'Europe/Athens'))).toBe('Wednesday 3 March 2027, 10:00–17:00');
    expect(plain(formatsOf('fr').dateTimeIn('2027-03-03T23:30:00Z', 'Europe/Athens'))).toBe('4 mars 2027 à 01:30');
    expect(plain(formatsOf('de').span('2027-03-03T08:00:00Z', '2027-03-04T15:00:00Z', 'Europe/Berlin'))).toBe('Mittwoch, 3. März 2027 um 09:00 – Donnerstag, 4. März 2027 um 16:00');
  });

  it('name a time zone, and whether it is summer time there', () => {
    expect(['en', 'fr', 'de'].map((language) => formatsOf(language).zone('Europe/Brussels', '2027-03-03T08:00:00Z', '2027-03-04T15:00:00Z'))).toEqual(['Central European Standard Time', 'heure normale d’Europe centrale', 'Mitteleuropäische Normalzeit']);
    expect(formatsOf('de').zone('Europe/Athens', '2027-07-07T08:00:00Z')).toBe('Osteuropäische Sommerzeit');
    expect(formatsOf('en').zone('Europe/Brussels', '2027-03-27T08:00:00Z', '2027-03-28T08:00:00Z')).toBe('Central European Time');
  });

  it('write a day or a month, whichever is known', () => {
    expect(['2019-04-12', '2019-11'].map(formatsOf('fr').dayOrMonth)).toEqual(['12 avril 2019', 'novembre 2019']);
  });

  it('name languages and countries, and give back a code that has no name', () => {
    expect(formatsOf('fr').countryName('DE')).toBe('Allemagne');
    expect(formatsOf('de').languageName('fr')).toBe('Französisch');
    expect(formatsOf('en').countryName('not a code')).toBe('not a code');
  });

  it('are made once, however many cells of a table ask for them', () => {
    const made = jest.spyOn(Intl, 'DateTimeFormat');
    const named = jest.spyOn(Intl, 'DisplayNames');
    const written = Array.from({ length: 50 }, () => formatsOf('fr')).map(({ dateTime, countryName, time }) => [dateTime('2027-03-03T08:00:00Z'), countryName('BE'), time('2027-03-03T08:00:00Z', 'Europe/Vienna')]);
    expect([made, named].map(({ mock }) => mock.calls.length <= 2)).toEqual([true, true]);
    expect(new Set(written.map(String)).size).toBe(1);
    made.mockRestore();
    named.mockRestore();
  });
});
