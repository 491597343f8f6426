import fc from 'fast-check';
import { PROPOSAL_STATES } from './proposal';
import { countByState, lacksReviews, PROPOSAL_ORDERS, proposalAddressOf, proposalChoiceIn, reviewersDisagree, sortedOut, type ProposalChoice, type SortedOut } from './sort-out-proposals';

const all = proposalChoiceIn(new URLSearchParams());
const scored = (...scores: (number | null)[]) => ({ reviews: scores.map((score) => ({ score })), reviewsAsked: scores.length, reviewsGiven: scores.filter((score) => score !== null).length });
const proposal = (id: string, over: Partial<SortedOut> = {}): SortedOut => ({ id, state: 'SUBMITTED', kind: 'TALK', title: id, language: 'en', topics: ['IOT'], speakers: [{ name: 'Ada Ångström', affiliation: 'Example Bakers' }], submittedAt: `2026-11-0${id}T08:00:00Z`, ...scored(), ...over });

const SOME = [
  proposal('1', { ...scored(3, 3), title: 'Öfen, die sich melden', language: 'de' }),
  proposal('2', { ...scored(5, 2), kind: 'PANEL', topics: ['BIG_DATA', 'LEADERSHIP'] }),
  proposal('3', { ...scored(4, null), state: 'ACCEPTED', title: 'a small firm' }),
  proposal('4', { state: 'DECLINED', speakers: [{ name: 'Björn Berg' }], title: 'Zebra' }),
];
const found = (choice: Partial<ProposalChoice>) => sortedOut(SOME, { ...all, order: 'EARLIEST', ...choice }).map(({ id }) => id).join('');

describe('the proposals that those who decide look at', () => {
  it.each<[Partial<ProposalChoice>, string]>([
    [{}, '1234'],
    [{ state: 'ACCEPTED' }, '3'],
    [{ topic: 'LEADERSHIP' }, '2'],
    [{ kind: 'PANEL' }, '2'],
    [{ language: 'de' }, '1'],
    [{ reviews: 'LACKING' }, '34'],
    [{ reviews: 'DISAGREE' }, '2'],
    [{ text: 'ofen' }, '1'],
    [{ text: 'BJORN' }, '4'],
    [{ text: 'bakers' }, '123'],
    [{ text: 'bakers', topic: 'IOT', state: 'SUBMITTED' }, '1'],
    [{ text: 'nobody' }, ''],
  ])('are those that meet %j', (choice, ids) => {
    expect(found(choice)).toBe(ids);
  });

  it.each<[ProposalChoice['order'], string]>([['NEXT', '2134'], ['SCORE', '3214'], ['TITLE', '2314'], ['FEWEST_REVIEWS', '4312'], ['LATEST', '4321'], ['EARLIEST', '1234']])('come in the order %s', (order, ids) => {
    expect(found({ order })).toBe(ids);
  });

  it.each<[(number | null)[], boolean, boolean]>([[[], true, false], [[null], true, false], [[4], false, false], [[4, 3], false, false], [[4, 2], false, true], [[1, 5, null], true, true]])('with the scores %j lack reviews: %s, and have reviewers who disagree: %s', (scores, lacking, disagreeing) => {
    expect([lacksReviews(scored(...scores)), reviewersDisagree(scored(...scores))]).toEqual([lacking, disagreeing]);
  });

  it('are counted by their states, whichever state is looked at', () => {
    expect(countByState(SOME, { ...all, state: 'DECLINED' })).toEqual([{ state: 'SUBMITTED', count: 2 }, { state: 'ACCEPTED', count: 1 }, { state: 'DECLINED', count: 1 }]);
    expect(countByState(SOME, { ...all, text: 'bakers' })).toEqual([{ state: 'SUBMITTED', count: 2 }, { state: 'ACCEPTED', count: 1 }]);
  });

  it.each(['', 'state=taken-out', 'topic=big-data&kind=panel&spoken=pt-BR&reviews=disagree&q=robots&order=fewest-reviews'])('stand in the address %j', (address) => {
    expect(proposalAddressOf(proposalChoiceIn(new URLSearchParams(address))).toString()).toBe(address);
  });

  it('are all there for an address that says nothing understood', () => {
    expect(proposalChoiceIn(new URLSearchParams('state=odd&topic=odd&kind=odd&spoken=%3F&reviews=odd&q=%20&order=odd'))).toEqual({ state: null, topic: null, kind: null, language: null, reviews: null, text: null, order: 'NEXT' });
  });

  it('are each there once in every order, however they came, and the states add up to them', () => {
    const one = fc.record({ state: fc.constantFrom(...PROPOSAL_STATES), title: fc.constantFrom('a', 'B', 'ä'), scores: fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { maxLength: 4 }), day: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.constantFrom(...PROPOSAL_ORDERS), (given, order) => {
        const proposals = given.map(({ state, title, scores, day }, at) => proposal(`${at}`, { state, title, ...scored(...scores), submittedAt: `2026-11-0${day}T08:00:00Z` }));
        const shown = sortedOut(proposals, { ...all, order });
        expect(shown.map(({ id }) => id).sort()).toEqual(proposals.map(({ id }) => id).sort());
        expect(sortedOut(proposals.toReversed(), { ...all, order })).toEqual(shown);
        expect(countByState(proposals, all).reduce((sum, { count }) => sum + count, 0)).toBe(proposals.length);
      }),
    );
  });
});
