import { serverTexts, textsUnder, translateIn, type ServerLanguage } from '@skills/platform/graph';
import { texts } from '../locales';
import { timesInWords } from './times-in-words';

const translate = translateIn(serverTexts([textsUnder('events', texts)]), 'en');
const wordsIn = (language: ServerLanguage, timeZone = 'Europe/Brussels') => timesInWords(translate, language, timeZone);
const whenIn = (language: ServerLanguage, from: string, to: string | null, timeZone?: string): string => wordsIn(language, timeZone).when({ startsAt: new Date(from), endsAt: to === null ? null : new Date(to) });

describe('times in words', () => {
  it.each([
    ['one day', '2026-12-07T08:00:00Z', '2026-12-07T16:00:00Z', {
      en: 'Monday 7 December 2026, 09:00–17:00 (Central European Standard Time)',
      fr: 'lundi 7 décembre 2026, de 09:00 à 17:00 (heure normale d’Europe centrale)',
      de: 'Montag, 7. Dezember 2026, 09:00–17:00 Uhr (Mitteleuropäische Normalzeit)',
    }],
    ['two days', '2026-12-07T08:00:00Z', '2026-12-08T15:00:00Z', {
      en: 'Monday 7 December 2026, 09:00 to Tuesday 8 December 2026, 16:00 (Central European Standard Time)',
      fr: 'du lundi 7 décembre 2026 à 09:00 au mardi 8 décembre 2026 à 16:00 (heure normale d’Europe centrale)',
      de: 'Montag, 7. Dezember 2026, 09:00 Uhr bis Dienstag, 8. Dezember 2026, 16:00 Uhr (Mitteleuropäische Normalzeit)',
    }],
    ['over the end of a year', '2026-12-31T20:00:00Z', '2027-01-01T01:00:00Z', {
      en: 'Thursday 31 December 2026, 21:00 to Friday 1 January 2027, 02:00 (Central European Standard Time)',
      fr: 'du jeudi 31 décembre 2026 à 21:00 au vendredi 1er janvier 2027 à 02:00 (heure normale d’Europe centrale)',
      de: 'Donnerstag, 31. Dezember 2026, 21:00 Uhr bis Freitag, 1. Januar 2027, 02:00 Uhr (Mitteleuropäische Normalzeit)',
    }],
    ['over a change of the clocks', '2027-03-27T09:00:00Z', '2027-03-28T14:00:00Z', {
      en: 'Saturday 27 March 2027, 10:00 to Sunday 28 March 2027, 16:00 (Central European Time)',
      fr: 'du samedi 27 mars 2027 à 10:00 au dimanche 28 mars 2027 à 16:00 (heure d’Europe centrale)',
      de: 'Samstag, 27. März 2027, 10:00 Uhr bis Sonntag, 28. März 2027, 16:00 Uhr (Mitteleuropäische Zeit)',
    }],
    ['without a known end, in summer', '2027-07-07T07:00:00Z', null, {
      en: 'Wednesday 7 July 2027 at 09:00 (Central European Summer Time)',
      fr: 'mercredi 7 juillet 2027 à 09:00 (heure d’été d’Europe centrale)',
      de: 'Mittwoch, 7. Juli 2027, 09:00 Uhr (Mitteleuropäische Sommerzeit)',
    }],
  ] as const)('say %s as each language writes it', (_, from, to, told) => {
    expect({ en: whenIn('en', from, to), fr: whenIn('fr', from, to), de: whenIn('de', from, to) }).toEqual(told);
  });

  it.each([
    ['2026-12-07', ['Monday 7 December 2026', 'lundi 7 décembre 2026', 'Montag, 7. Dezember 2026']],
    ['2026-12', ['December 2026', 'décembre 2026', 'Dezember 2026']],
  ])('say of %s no hour and no zone', (date, told) => {
    expect((['en', 'fr', 'de'] as const).map((language) => wordsIn(language, 'America/New_York').when({ date }))).toEqual(told);
  });

  it('are those of the place, on whose clock a day ends', () => {
    expect(whenIn('en', '2026-12-07T20:00:00Z', '2026-12-07T22:30:00Z', 'Europe/Athens')).toBe('Monday 7 December 2026, 22:00 to Tuesday 8 December 2026, 00:30 (Eastern European Standard Time)');
  });
});
