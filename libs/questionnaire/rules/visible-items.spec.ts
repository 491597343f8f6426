import fc from 'fast-check';
import type { Answer, AnswerValue } from './answer';
import { example } from './example.fixture';
import { progress } from './progress';
import { visibleItems } from './visible-items';

const document = example();
const answered = (value: AnswerValue): Answer => ({ state: 'ANSWERED', value });
const asked = (answers: Record<string, Answer>, role: Parameters<typeof visibleItems>[1] = 'MANAGER') =>
  visibleItems(document, role, new Map(Object.entries(answers))).map(({ code }) => code);
const yes = answered({ option: 'yes' });
const no = answered({ option: 'no' });

describe('visibleItems', () => {
  it('asks what no answer has closed or must first open', () => {
    expect(asked({})).toEqual(['sensors', 'uses', 'decide', 'skills']);
    expect(asked({ sensors: yes })).toEqual(['sensors', 'how-many', 'upkeep', 'uses', 'decide', 'skills']);
    expect(asked({ sensors: no })).toEqual(['sensors', 'decide', 'skills']);
    expect(asked({ sensors: { state: 'DONT_KNOW', value: null } })).toEqual(['sensors', 'uses', 'decide', 'skills']);
  });

  it('asks by role, and everything when there is none', () => {
    expect(asked({}, 'ADVANCED_USER')).not.toContain('decide');
    expect(asked({}, null)).toContain('decide');
  });

  it('ignores the answer to an item that is no longer asked', () => {
    const many = answered({ number: 50 });
    expect(asked({ sensors: yes, 'how-many': many })).toContain('network');
    expect(asked({ sensors: no, 'how-many': many })).not.toContain('network');
  });

  it.each<[number, boolean]>([[9, false], [10, true], [11, true]])('compares an amount of %d with a bound of 10', (number, visible) => {
    expect(asked({ sensors: yes, 'how-many': answered({ number }) }).includes('network')).toBe(visible);
  });

  it.each([
    [{ all: [{ item: 'sensors', answered: true as const }, { item: 'how-many', atMost: 5 }] }, { sensors: yes, 'how-many': answered({ number: 5 }) }, true],
    [{ all: [{ item: 'sensors', answered: true as const }, { item: 'how-many', atMost: 5 }] }, { sensors: yes }, false],
    [{ any: [{ item: 'sensors', in: ['no'] }, { item: 'how-many', answered: true as const }] }, { sensors: no }, true],
    [{ any: [{ item: 'sensors', in: ['no'] }, { item: 'how-many', answered: true as const }] }, { sensors: yes, 'how-many': answered({ number: null }) }, false],
    [{ not: { item: 'sensors', answered: true as const } }, {}, true],
  ])('decides %j with %j: %s', (when, answers, visible) => {
    const changed = example((d) => {
      d.sections[0]!.items[2]!.when = when;
    });
    expect(visibleItems(changed, null, new Map(Object.entries<Answer>(answers))).some(({ code }) => code === 'network')).toBe(visible);
  });

  it('asks the same whatever a scored item is answered, where only scored items differ', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), (one, other) => {
        expect(asked({ sensors: yes, upkeep: answered({ level: one }) })).toEqual(asked({ sensors: yes, upkeep: answered({ level: other }) }));
      }),
    );
  });
});

describe('progress', () => {
  it('counts what is asked and dealt with, by section and in total', () => {
    const answers = new Map<string, Answer>([['sensors', no], ['how-many', answered({ number: 5 })], ['decide', { state: 'DONT_KNOW', value: null }]]);
    expect(progress(document, 'MANAGER', answers)).toEqual({
      asked: 3,
      answered: 2,
      sections: [{ code: 'firm', asked: 1, answered: 1 }, { code: 'you', asked: 2, answered: 1 }],
      openRequired: [],
    });
  });

  it('names the required items that are open', () => {
    expect(progress(document, 'MANAGER', new Map()).openRequired).toEqual(['sensors']);
  });
});
