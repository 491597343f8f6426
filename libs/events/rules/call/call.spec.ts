import fc from 'fast-check';
import { hasPartIn } from './has-part-in';
import { CALL_MOST, readProposal, readReview } from './read-call';
import { callStopOf, isCallOpen, type CalledEvent } from './call-life';
import { confirmDays, proposalStateAt } from './confirm-due';
import { KEPT_PROPOSAL_STATES, PROPOSAL_STATES, PROPOSAL_STEPS, proposalAfter, reviewSummary } from './proposal';
import { shareOut, type AskedReview } from './share-out';

describe('a proposal', () => {
  it('goes the ways it can, and no other', () => {
    const ways = PROPOSAL_STATES.flatMap((state) => PROPOSAL_STEPS.flatMap((step) => (proposalAfter(state, step) ? [`${state} ${step} ${proposalAfter(state, step)}`] : [])));
    expect(ways).toEqual([
      'SUBMITTED SUBMIT SUBMITTED', 'SUBMITTED WITHDRAW WITHDRAWN', 'SUBMITTED ACCEPT ACCEPTED', 'SUBMITTED DECLINE DECLINED',
      'LAPSED WITHDRAW WITHDRAWN', 'LAPSED ACCEPT ACCEPTED', 'ACCEPTED WITHDRAW WITHDRAWN', 'ACCEPTED CONFIRM CONFIRMED',
      'CONFIRMED WITHDRAW WITHDRAWN', 'CONFIRMED TAKE_OUT TAKEN_OUT', 'TAKEN_OUT ACCEPT ACCEPTED', 'DECLINED ACCEPT ACCEPTED', 'WITHDRAWN SUBMIT SUBMITTED',
    ]);
  });

  it('can be handed in before the call closes, and not at that moment', () => {
    const closesAt = new Date('2027-01-31T23:00:00Z');
    const coming: CalledEvent = { standing: 'PUBLISHED', endsAt: null };
    expect([isCallOpen({ closesAt }, coming, new Date('2027-01-31T22:59:59.999Z')), isCallOpen({ closesAt }, coming, closesAt)]).toEqual([true, false]);
  });

  it.each<[string, CalledEvent, ReturnType<typeof callStopOf>]>([
    ['to come', { standing: 'PUBLISHED', endsAt: new Date('2027-02-01T12:00:00.001Z') }, null],
    ['without a known end', { standing: 'PUBLISHED', endsAt: null }, null],
    ['postponed', { standing: 'POSTPONED', endsAt: new Date('2027-01-01T12:00:00Z') }, null],
    ['cancelled', { standing: 'CANCELLED', endsAt: null }, 'EVENT_CANCELLED'],
    ['held', { standing: 'HELD', endsAt: null }, 'EVENT_OVER'],
    ['reported', { standing: 'REPORTED', endsAt: null }, 'EVENT_OVER'],
    ['over by the clock', { standing: 'PUBLISHED', endsAt: new Date('2027-02-01T12:00:00Z') }, 'EVENT_OVER'],
  ])('is for an event that is %s, or is not', (_, event, stop) => {
    const now = new Date('2027-02-01T12:00:00Z');
    expect([callStopOf(event, now), isCallOpen({ closesAt: new Date('2027-02-02T00:00:00Z') }, event, now)]).toEqual([stop, stop === null]);
  });

  it.each([
    ['two weeks are left', '2027-03-03T08:00:00Z', '2027-02-01T12:00:00Z', { least: '2027-02-01', most: '2027-03-03', usual: '2027-02-15' }],
    ['the event is nearer', '2027-02-05T08:00:00Z', '2027-02-01T12:00:00Z', { least: '2027-02-01', most: '2027-02-05', usual: '2027-02-04' }],
    ['the event is today', '2027-02-01T18:00:00Z', '2027-02-01T12:00:00Z', { least: '2027-02-01', most: '2027-02-01', usual: '2027-02-01' }],
    ['it is tomorrow already on the clock of the event', '2027-03-03T08:00:00Z', '2027-02-01T23:30:00Z', { least: '2027-02-02', most: '2027-03-03', usual: '2027-02-16' }],
    ['it goes over the end of a month', '2027-04-03T08:00:00Z', '2027-02-20T12:00:00Z', { least: '2027-02-20', most: '2027-04-03', usual: '2027-03-06' }],
    ['nobody knows when the event is', null, '2027-02-01T12:00:00Z', { least: '2027-02-01', most: null, usual: '2027-02-15' }],
  ])('is to be confirmed by a day: %s', (_, startsAt, now, days) => {
    expect(confirmDays({ startsAt: startsAt === null ? null : new Date(startsAt), timeZone: 'Europe/Brussels' }, new Date(now))).toEqual(days);
  });

  it('lapses when its last day is over where the event is, if it waits for an answer and for no other reason', () => {
    const at = (now: string, state: (typeof KEPT_PROPOSAL_STATES)[number] = 'ACCEPTED', confirmDueOn: string | null = '2027-02-15') => proposalStateAt({ state, confirmDueOn }, 'Europe/Brussels', new Date(now));
    expect([at('2027-02-15T22:59:59Z'), at('2027-02-15T23:00:00Z'), at('2030-01-01T00:00:00Z', 'ACCEPTED', null)]).toEqual(['ACCEPTED', 'LAPSED', 'ACCEPTED']);
    for (const state of KEPT_PROPOSAL_STATES) if (state !== 'ACCEPTED') expect(at('2030-01-01T00:00:00Z', state)).toBe(state);
  });

  it('is somebody’s who wrote it, would speak in it or declared a conflict of interest, and of nobody else', () => {
    const parts = { authorId: 'a', speakerAddresses: [null, 'Ada@example.org'], conflictIds: [null, 'c'] };
    const has = (id: string, emailAddress: string) => hasPartIn(parts, { id, emailAddress });
    expect([has('a', 'x@example.org'), has('x', 'ada@example.org'), has('c', 'x@example.org'), has('x', 'x@example.org')]).toEqual([true, true, true, false]);
    expect(hasPartIn({ authorId: null, speakerAddresses: [null], conflictIds: [null] }, { id: 'x', emailAddress: 'x@example.org' })).toBe(false);
  });

  const sound = { kind: 'TALK', title: 'Sensors in a bakery', abstract: 'What we measured.', language: 'en', minutes: 30, topics: ['IOT'], speakers: [{ name: 'Ada Ångström' }] };
  it.each<[string, object, string[]]>([
    ['sound', {}, []],
    ['nothing said', { title: ' ', abstract: '', topics: [], speakers: [] }, ['title', 'abstract', 'topics', 'speakers']],
    ['too long', { minutes: CALL_MOST.minutes + 1 }, ['minutes']],
    ['of no kind', { kind: 'BREAK' }, ['kind']],
    ['too many speakers', { speakers: ['A', 'B', 'C', 'D', 'E'].map((name) => ({ name })) }, ['speakers']],
  ])('is read: %s', (_, over, wrong) => {
    const reading = readProposal({ ...sound, ...over });
    expect('faults' in reading ? reading.faults.map(({ path }) => path[0]) : []).toEqual(wrong);
  });

  it('has reviews with a score from 1 to 5 and why', () => {
    expect(readReview({ score: 5, remark: 'Clear.' })).toEqual({ content: { score: 5, remark: 'Clear.' } });
    for (const wrong of [{ score: 0, remark: 'Clear.' }, { score: 6, remark: 'Clear.' }, { score: 2.5, remark: 'Clear.' }, { score: 3, remark: ' ' }]) expect(readReview(wrong)).toHaveProperty('faults');
    expect(reviewSummary([5, 2, 2])).toEqual({ count: 3, mean: 3, least: 2, most: 5 });
    expect(reviewSummary([])).toEqual({ count: 0, mean: null, least: null, most: null });
  });
});

describe('sharing out reviews', () => {
  const ids = (prefix: string, most: number) => fc.nat(most).map((count) => Array.from({ length: count }, (_, at) => `${prefix}${at}`));

  it('gives nobody their own, nobody twice, nobody what they cannot judge, and each as many as there can be', () => {
    fc.assert(
      fc.property(ids('p', 12), ids('r', 6), fc.integer({ min: 1, max: 5 }), fc.func(fc.integer({ min: 0, max: 9 })), (proposalIds, reviewerIds, each, chance) => {
        const isTheirs = ({ proposalId, reviewerId }: { proposalId: string; reviewerId: string }) => chance('own', proposalId, reviewerId) === 0;
        const asked = proposalIds.flatMap((proposalId) => reviewerIds.filter((reviewerId) => chance('asked', proposalId, reviewerId) < 2 && !isTheirs({ proposalId, reviewerId })).map((reviewerId): AskedReview => ({ proposalId, reviewerId, isConflict: chance('conflict', proposalId, reviewerId) < 3 })));
        const given = shareOut({ proposalIds, reviewerIds, each, asked, isTheirs });
        const all = [...asked, ...given].map(({ proposalId, reviewerId }) => `${proposalId} ${reviewerId}`);
        expect(new Set(all).size).toBe(all.length);
        expect(given.filter(isTheirs)).toEqual([]);
        for (const proposalId of proposalIds) {
          const before = asked.filter((review) => review.proposalId === proposalId);
          const able = reviewerIds.filter((reviewerId) => !isTheirs({ proposalId, reviewerId }) && !before.some((review) => review.reviewerId === reviewerId));
          const wanted = Math.max(each - before.filter(({ isConflict }) => !isConflict).length, 0);
          expect(given.filter((pair) => pair.proposalId === proposalId)).toHaveLength(Math.min(wanted, able.length));
        }
        expect(shareOut({ proposalIds, reviewerIds, each, asked: [...asked, ...given.map((pair) => ({ ...pair, isConflict: false }))], isTheirs })).toEqual([]);
        expect(shareOut({ proposalIds: proposalIds.toReversed(), reviewerIds: reviewerIds.toReversed(), each, asked: asked.toReversed(), isTheirs })).toEqual(given);
      }),
    );
  });

  it('is even where everybody may review everything', () => {
    fc.assert(
      fc.property(ids('p', 20), ids('r', 6), fc.integer({ min: 1, max: 5 }), (proposalIds, reviewerIds, each) => {
        const given = shareOut({ proposalIds, reviewerIds, each, asked: [], isTheirs: () => false });
        const loads = reviewerIds.map((id) => given.filter(({ reviewerId }) => reviewerId === id).length);
        expect(Math.max(0, ...loads) - Math.min(...loads, Math.max(0, ...loads))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
