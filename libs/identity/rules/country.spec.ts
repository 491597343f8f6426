import { COUNTRIES, COUNTRY_GROUPS, countryFor, countryForEurostatCode, isCountryCode } from './country';

describe('the reference list of countries', () => {
  it('has all member states once, by ISO code', () => {
    expect(COUNTRIES.filter(({ group }) => group === 'EU27')).toHaveLength(27);
    expect(new Set(COUNTRIES.map(({ code }) => code)).size).toBe(COUNTRIES.length);
    expect(COUNTRIES.every(({ code }) => /^[A-Z]{2}$/.test(code))).toBe(true);
  });

  it('puts every country in a known group and names it in three languages', () => {
    for (const { group, names } of COUNTRIES) {
      expect(COUNTRY_GROUPS).toContain(group);
      expect([names.en, names.fr, names.de].every((name = '') => name.length > 2)).toBe(true);
    }
  });

  it('knows that statistics write EL and UK where ISO writes GR and GB', () => {
    expect(countryFor('GR')?.eurostatCode).toBe('EL');
    expect(countryForEurostatCode('UK')?.code).toBe('GB');
    expect(isCountryCode('EL')).toBe(false);
  });

  it('answers null for aggregates, lower case and nonsense', () => {
    expect([countryForEurostatCode('EU27_2020'), countryFor('de'), countryFor('__proto__')]).toEqual([null, null, null]);
  });
});
