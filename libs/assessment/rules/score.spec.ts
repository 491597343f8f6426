import { score } from './score';
import type { ScoredAnswer } from './scored-answer';

const CRYPTO = 'http://data.europa.eu/esco/skill/8088750d-8388-4170-a76f-48354c469c44';

const answer = (given: Partial<ScoredAnswer> & Pick<ScoredAnswer, 'itemCode'>): ScoredAnswer => ({
  respondentId: 'ana', role: 'MANAGER', topic: 'CYBERSECURITY', kind: 'MATURITY', weight: 1, competences: [],
  scale: { lowest: 1, highest: 5 }, state: 'ANSWERED', level: 3, ...given,
});
const silent = (itemCode: string, state: ScoredAnswer['state']): ScoredAnswer => answer({ itemCode, state, level: null });
const cybersecurity = (answers: readonly ScoredAnswer[], ambitions = {}) => {
  const found = score({ answers, ambitions }).topics.find(({ topic }) => topic === 'CYBERSECURITY');
  if (!found) throw new Error('every topic has a result');
  return found;
};

describe('a standing', () => {
  it('is the weighted mean of the levels answered, and its gap what the target has more', () => {
    const { maturity } = cybersecurity([answer({ itemCode: 'a', level: 1, weight: 3 }), answer({ itemCode: 'b', level: 5 })], { CYBERSECURITY: 'ADOPT' });
    expect(maturity).toMatchObject({ level: 2, target: 4, gap: 2, answeredItems: 2, askedItems: 2, coverage: 1 });
    expect(maturity.contributions).toMatchObject([{ itemCode: 'a', share: 0.75 }, { itemCode: 'b', share: 0.25 }]);
  });

  it('has no gap below zero', () => {
    expect(cybersecurity([answer({ itemCode: 'a', level: 5 })], { CYBERSECURITY: 'USE' }).maturity.gap).toBe(0);
  });

  it('lets “don’t know” and items left open count as asked, “not applicable” and items never shown not', () => {
    const { maturity } = cybersecurity([
      answer({ itemCode: 'a', level: 4 }), silent('b', 'DONT_KNOW'), silent('c', 'UNANSWERED'), silent('d', 'NOT_APPLICABLE'), silent('e', 'NOT_ASKED'),
    ]);
    expect(maturity).toMatchObject({ level: 4, answeredItems: 1, askedItems: 3, coverage: 1 / 3 });
  });

  it('is unknown, with its target, where nobody was asked', () => {
    const { maturity, proficiency } = cybersecurity([answer({ itemCode: 'a', topic: 'IOT' })], { CYBERSECURITY: 'LEAD' });
    expect(maturity).toMatchObject({ level: null, target: 5, gap: null, askedItems: 0, coverage: 0 });
    expect(proficiency).toMatchObject({ level: null, target: 4, gap: null, askedItems: 0, coverage: 0 });
  });

  it('keeps maturity and proficiency apart, in topics and in competences', () => {
    const about = [{ uri: CRYPTO, weight: 1 }];
    const answers = [answer({ itemCode: 'a', level: 1, competences: about }), answer({ itemCode: 'b', kind: 'PROFICIENCY', level: 5, competences: about })];
    const result = score({ answers, ambitions: {} });
    expect(result.competences).toMatchObject([{ uri: CRYPTO, topics: ['CYBERSECURITY'], maturity: { level: 1 }, proficiency: { level: 5 } }]);
    expect(cybersecurity(answers)).toMatchObject({ maturity: { level: 1 }, proficiency: { level: 5 } });
  });

  it('weighs an item in a competence by its own weight times that of the link', () => {
    const result = score({
      answers: [
        answer({ itemCode: 'a', level: 5, weight: 2, competences: [{ uri: CRYPTO, weight: 0.5 }] }),
        answer({ itemCode: 'b', level: 1, competences: [{ uri: CRYPTO, weight: 3 }] }),
      ],
      ambitions: {},
    });
    expect(result.competences[0]?.maturity.level).toBe(2);
  });

  it('puts every scale on 1 to 5 before the mean is taken', () => {
    const three = { lowest: 1, highest: 3 };
    expect(cybersecurity([answer({ itemCode: 'a', level: 2, scale: three }), answer({ itemCode: 'b', level: 3, scale: three })]).maturity.level).toBe(4);
  });
});

describe('several people', () => {
  const person = (respondentId: string, level: number, itemCode = 'p'): ScoredAnswer =>
    answer({ itemCode, respondentId, kind: 'PROFICIENCY', level });

  it('count once each, however many items each answered', () => {
    const answers = [person('ana', 1, 'p'), person('ana', 1, 'q'), person('ben', 3), person('cleo', 5)];
    expect(cybersecurity(answers).proficiency).toMatchObject({ level: 3, answeredItems: 4, withheld: false });
  });

  it('are not shown while fewer than three stand behind a figure', () => {
    const { proficiency } = cybersecurity([person('ana', 1), person('ben', 5), { ...person('cleo', 1), state: 'DONT_KNOW', level: null }], { CYBERSECURITY: 'USE' });
    expect(proficiency).toMatchObject({ level: null, gap: null, withheld: true, target: 2, answeredItems: 2, askedItems: 3 });
    expect(proficiency.contributions).toEqual([{ itemCode: 'p', state: null, level: null, weight: 1, share: 0, role: null }]);
  });

  it('never show a role, and an item’s mean only from three', () => {
    const { proficiency } = cybersecurity([person('ana', 1), person('ben', 2), person('cleo', 3), person('cleo', 3, 'q')]);
    expect(proficiency.contributions).toMatchObject([{ itemCode: 'p', level: 2, role: null }, { itemCode: 'q', level: null, state: null, role: null }]);
  });

  it('agree on a practice by their mean, so that an item answered by many does not outweigh the others', () => {
    const seen = (respondentId: string, itemCode: string, level: number): ScoredAnswer => answer({ itemCode, respondentId, level });
    expect(cybersecurity([seen('ana', 'a', 1), seen('ben', 'a', 1), seen('cleo', 'a', 1), seen('ana', 'b', 5)]).maturity.level).toBe(3);
  });

  it('are held against the mean of their roles’ targets', () => {
    const answers = [person('ana', 3), { ...person('ben', 3), role: 'IT_PROFESSIONAL' as const }, person('cleo', 3), { ...person('dan', 3), role: 'IT_PROFESSIONAL' as const }];
    expect(cybersecurity(answers, { CYBERSECURITY: 'ADOPT' }).proficiency).toMatchObject({ target: 3.5, gap: 0.5 });
  });
});
