import fc from 'fast-check';
import { matchPractices, PRACTICE_WEIGHTS, type FirmProfile } from './match-practice';
import { inventedPractice as practice } from './testing/invented';
import { SCORE_WEIGHTS } from './course-score';

const firm: FirmProfile = { sector: 'C', sizeClass: '10-49', countryCode: 'LV' };

describe('suggested cases', () => {
  it('come first from firms most alike, and say in what', () => {
    const found = matchPractices([practice({ id: 'far' }), practice({ id: 'near', sector: 'C', sizeClasses: ['10-49'], countryCode: 'LV' })], { CYBERSECURITY: 2 }, firm, 6);
    expect(found).toMatchObject([{ practiceId: 'near', rank: 1, sameSector: true, sameSize: true, sameCountry: true }, { practiceId: 'far', rank: 2, sameSector: false }]);
  });

  it('meet a need', () => {
    expect(matchPractices([practice({ id: 'iot', topics: ['IOT'] })], { CYBERSECURITY: 2, IOT: 0 }, firm, 6)).toEqual([]);
  });

  it('name the widest need first', () => {
    const [found] = matchPractices([practice({ id: 'both', topics: ['BIG_DATA', 'CYBERSECURITY'] })], { BIG_DATA: 1, CYBERSECURITY: 3 }, firm, 6);
    expect(found?.topics).toEqual(['CYBERSECURITY', 'BIG_DATA']);
  });

  it('do not take an unknown likeness for one', () => {
    const [found] = matchPractices([practice({ id: 'told' })], { CYBERSECURITY: 1 }, { sector: null, sizeClass: null, countryCode: null }, 6);
    expect(found).toMatchObject({ sameSector: false, sameSize: false, sameCountry: false });
  });

  it('are the same in whatever order the cases come', () => {
    const cases = ['a', 'b', 'c', 'd'].map((id, at) => practice({ id, topics: at % 2 ? ['IOT'] : ['CYBERSECURITY'] }));
    fc.assert(fc.property(fc.shuffledSubarray(cases, { minLength: 4 }), (other) =>
      expect(matchPractices(other, { IOT: 1, CYBERSECURITY: 1 }, firm, 6)).toEqual(matchPractices(cases, { IOT: 1, CYBERSECURITY: 1 }, firm, 6))));
  });
});

describe('the weights', () => {
  it.each([['of courses', SCORE_WEIGHTS], ['of cases', PRACTICE_WEIGHTS]])('%s add up to 1', (_, weights) => {
    expect((Object.values(weights) as number[]).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
  });
});
