import { placeFirms, type Cohort } from './place-firms';

const cohort = (firms: number, given: Partial<Cohort> = {}): Cohort => ({ versionId: 'v1', countryCode: 'AT', sector: 'C', sizeClass: '10-49', kind: null, isLeaving: false, firms, ...given });
const kindsOf = (...cohorts: Cohort[]) => placeFirms(cohorts, 10).map(({ kind }) => kind);

describe('placing firms', () => {
  it.each<[string, Cohort[], (number | null)[]]>([
    ['counts ten alike in their own group', [cohort(10)], [7]],
    ['counts nobody below ten', [cohort(9)], [null]],
    ['widens by size first', [cohort(6), cohort(5, { sizeClass: '0-9' })], [6, 6]],
    ['then by sector', [cohort(6), cohort(5, { sector: 'G' })], [5, 5]],
    ['then by country', [cohort(6), cohort(5, { countryCode: 'BE' })], [3, 3]],
    ['then counts all firms', [cohort(6), cohort(5, { countryCode: 'BE', sector: 'G', sizeClass: '0-9' })], [0, 0]],
    ['never mixes versions', [cohort(6), cohort(6, { versionId: 'v2' })], [null, null]],
    ['lets newcomers wait until they are ten', [cohort(12, { kind: 7 }), cohort(9)], [7, null]],
    ['counts ten newcomers with those before them', [cohort(12, { kind: 7 }), cohort(10)], [7, 7]],
    ['keeps figures of those who leave until they are ten', [cohort(12, { kind: 7 }), cohort(3, { kind: 7, isLeaving: true })], [7, 7]],
    ['lets ten leave at once', [cohort(12, { kind: 7 }), cohort(10, { kind: 7, isLeaving: true })], [7, null]],
    ['takes the rest along where fewer than ten would remain', [cohort(4, { kind: 7 }), cohort(11, { kind: 7, isLeaving: true })], [null, null]],
    ['lets a block of ten go as a whole once one of them cannot be told', [cohort(9, { kind: 7 }), cohort(0, { kind: 7, isLeaving: true })], [null, null]],
    ['lets nobody leave only because some cannot be told', [cohort(12, { kind: 7 }), cohort(9, { kind: 7, isLeaving: true }), cohort(0, { kind: 7, isLeaving: true })], [7, 7, 7]],
    ['lets those who cannot be told leave with ten others', [cohort(12, { kind: 7 }), cohort(10, { kind: 7, isLeaving: true }), cohort(0, { kind: 7, isLeaving: true })], [7, null, null]],
    ['leaves nobody alone with those who cannot be told', [cohort(10, { kind: 6 }), cohort(0, { kind: 6, sizeClass: '*', isLeaving: true })], [6, 6]],
    ['moves ten to their own group where ten remain', [cohort(10, { kind: 0 }), cohort(10, { kind: 0, countryCode: 'BE', sector: 'G', sizeClass: '0-9' })], [7, 7]],
    ['moves nobody where fewer would remain', [cohort(10, { kind: 0 }), cohort(9, { kind: 0, countryCode: 'BE', sector: 'G', sizeClass: '0-9' })], [0, 0]],
  ])('%s', (_, cohorts, kinds) => {
    expect(kindsOf(...cohorts)).toEqual(kinds);
  });

  it('does not depend on the order in which firms are listed', () => {
    const cohorts = [cohort(6), cohort(5, { sizeClass: '0-9' }), cohort(30, { countryCode: 'BE' }), cohort(12, { kind: 0 }), cohort(12, { kind: 0, sector: 'G' })];
    const named = (list: Cohort[]) => new Map(placeFirms(list, 10).map(({ cohort: of, kind }) => [of, kind]));
    expect([...named(cohorts.toReversed())].toReversed()).toEqual([...named(cohorts)]);
  });
});
