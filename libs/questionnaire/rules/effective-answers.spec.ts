import fc from 'fast-check';
import { effectiveAnswers, nextRevision } from './effective-answers';

const event = fc.record({ id: fc.uuid(), itemCode: fc.constantFrom('a', 'b', 'c'), revision: fc.integer({ min: 1, max: 4 }) });
const events = fc.uniqueArray(event, { selector: ({ id }) => id, maxLength: 30 });
const asObject = (map: ReadonlyMap<string, unknown>) => Object.fromEntries(map);

describe('effectiveAnswers', () => {
  it('takes the highest revision, and between equals the higher id, whatever its case', () => {
    const at = (id: string, revision: number) => ({ id, itemCode: 'a', revision });
    expect(effectiveAnswers([at('01', 2), at('ff', 1)]).get('a')).toEqual(at('01', 2));
    expect(effectiveAnswers([at('0a', 2), at('0B', 2)]).get('a')).toEqual(at('0B', 2));
  });

  it('is the same for any order and any repetition', () => {
    const arrivals = events.chain((sent) =>
      fc.tuple(fc.constant(sent), fc.shuffledSubarray(sent, { minLength: sent.length }), fc.subarray(sent)),
    );
    fc.assert(
      fc.property(arrivals, ([sent, shuffled, again]) => {
        expect(asObject(effectiveAnswers([...again, ...shuffled, ...again]))).toEqual(asObject(effectiveAnswers(sent)));
      }),
    );
  });

  it('lets a next revision win over everything before it', () => {
    fc.assert(
      fc.property(events, fc.uuid(), (sent, id) => {
        const next = { id, itemCode: 'a', revision: nextRevision(sent, 'a') };
        expect(effectiveAnswers([next, ...sent]).get('a')).toBe(next);
      }),
    );
  });
});
