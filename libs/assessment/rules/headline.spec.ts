import { TOPICS, type Topic } from '@skills/identity/rules';
import type { TopicResult } from './score';
import { headlineOf } from './headline';
import type { Standing } from './standing';

const standing = (given: Partial<Standing>): Standing => ({
  kind: 'MATURITY', level: null, target: null, gap: null, answeredItems: 0, askedItems: 0, coverage: 0, withheld: false, contributions: [], ...given,
});
const topics = (known: Partial<Record<Topic, Partial<Standing>>>): { topics: TopicResult[] } => ({
  topics: TOPICS.map((topic) => ({ topic, maturity: standing(known[topic] ?? {}), proficiency: standing({ kind: 'PROFICIENCY' }) })),
});

describe('the headline of a result', () => {
  it('names the topic with the widest gap, the strongest, and what is unknown', () => {
    const headline = headlineOf(topics({
      BIG_DATA: { level: 2, target: 3, gap: 1, answeredItems: 6, askedItems: 6 },
      CYBERSECURITY: { level: 2, target: 4, gap: 2, answeredItems: 2, askedItems: 4 },
      IOT: { level: 3, target: 3, gap: 0 },
    }));
    expect(headline).toMatchObject({ case: 'GAP', widest: { topic: 'CYBERSECURITY', gap: 2 }, strongest: { topic: 'IOT' }, topicsWithGap: 2, unknownTopics: ['LEADERSHIP'], coverage: 0.8 });
  });

  it('gives equal gaps to the weaker topic', () => {
    expect(headlineOf(topics({ BIG_DATA: { level: 3, target: 4, gap: 1 }, IOT: { level: 2, target: 3, gap: 1 } }))).toMatchObject({ widest: { topic: 'IOT' } });
  });

  it('does not call the only known topic both weakest and strongest', () => {
    expect(headlineOf(topics({ IOT: { level: 2, target: 3, gap: 1 } }))).toMatchObject({ widest: { topic: 'IOT' }, strongest: null });
  });

  it.each([
    ['all are at the lowest', [1, 1, 1], null],
    ['all are the same', [3, 3, 3], null],
    ['all look the same', [2.96, 3, 3.04], null],
    ['only one is known', [4], null],
    ['one is above the others', [1, 1.2, 1], 'IOT'],
  ] as const)('knows a strength or none when %s', (_, [one, other, third], strongest) => {
    const known = (more: Partial<Standing>) => topics({
      BIG_DATA: { level: one, ...more }, ...(other === undefined ? {} : { IOT: { level: other, ...more } }), ...(third === undefined ? {} : { LEADERSHIP: { level: third, ...more, ...(more.target === 5 ? { gap: 5 - third + 1 } : {}) } }),
    });
    const told = [known({ target: 5, gap: 1 }), known({ target: 1, gap: 0 }), known({})].map(headlineOf);
    expect(told.map((headline) => ('strongest' in headline ? (headline.strongest?.topic ?? null) : undefined))).toEqual([strongest, strongest, strongest]);
  });

  it('says when targets are reached, when none was set, and when nothing is known', () => {
    expect(headlineOf(topics({ IOT: { level: 4, target: 3, gap: 0 }, BIG_DATA: { level: 3, target: 3, gap: 0 } }))).toMatchObject({ case: 'TARGETS_REACHED', strongest: { topic: 'IOT' } });
    expect(headlineOf(topics({ IOT: { level: 4 }, BIG_DATA: { level: 3 } }))).toMatchObject({ case: 'NO_TARGET', highest: { topic: 'IOT' }, knownTopics: 2, strongest: { topic: 'IOT' } });
    expect(headlineOf(topics({}))).toEqual({ case: 'NOTHING_KNOWN' });
  });
});
