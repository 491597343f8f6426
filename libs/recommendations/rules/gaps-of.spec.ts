import { score, type ScoredAnswer } from '@skills/assessment/rules';
import { gapsOf, topicNeedsOf } from './gaps-of';

const answer = (given: Partial<ScoredAnswer>): ScoredAnswer => ({
  respondentId: 'ana', role: 'MANAGER', itemCode: 'a', topic: 'IOT', kind: 'MATURITY', weight: 1, competences: [{ uri: 'urn:example:a', weight: 1 }],
  scale: { lowest: 1, highest: 5 }, state: 'ANSWERED', level: 2, ...given,
});
const ambitions = { IOT: 'LEAD', BIG_DATA: 'USE' } as const;
const resultOf = (...answers: ScoredAnswer[]) => score({ answers, ambitions });
const gaps = (...answers: ScoredAnswer[]) => gapsOf({ result: resultOf(...answers), ambitions, role: 'MANAGER', labelOf: (uri) => `name of ${uri}` });

describe('the gaps of a result', () => {
  it('are named, and weigh by the ambition of their topic', () => {
    expect(gaps(answer({}))).toEqual([
      { competenceUri: 'urn:example:a', label: 'name of urn:example:a', topics: ['IOT'], kind: 'MATURITY', level: 2, target: 4, importance: 1, role: 'MANAGER' },
    ]);
  });

  it('keep “don’t know” as unknown, and leave out what nobody was asked and what has no target', () => {
    expect(gaps(answer({ state: 'DONT_KNOW', level: null }))).toMatchObject([{ level: null, target: 4 }]);
    expect(gaps(answer({ state: 'NOT_ASKED', level: null }))).toEqual([]);
    expect(gaps(answer({ topic: 'CYBERSECURITY' }))).toEqual([]);
  });

  it('say how much each topic needs, a little where nothing is known and nothing where nothing is aimed at', () => {
    expect(topicNeedsOf(resultOf(answer({}), answer({ itemCode: 'p', kind: 'PROFICIENCY', level: 1 })))).toEqual({ BIG_DATA: 1, IOT: 3, CYBERSECURITY: 0, LEADERSHIP: 0 });
  });
});
