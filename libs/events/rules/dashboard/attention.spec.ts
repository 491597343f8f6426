import { attentionsOf, type EventAtGlance } from '..';

const now = new Date('2027-03-01T09:00:00Z');
const inDays = (days: number): Date => new Date(now.getTime() + days * 86_400_000);
const quiet: EventAtGlance = { phase: 'REGISTRATION_OPEN', form: 'BOTH', venue: 'Example House', onlineUrl: 'https://example.org', requests: 0, offersEndingSoon: 0, lateItems: 0, notesChanged: 0, proposals: 0, conflicts: 0, isErasureLate: false, erasesAt: null };
const needs = (event: Partial<EventAtGlance>) => attentionsOf({ ...quiet, ...event }, now).map(({ attention, count }) => `${attention} ${count}`);

describe('what needs attention', () => {
  it.each<[string, Partial<EventAtGlance>, string[]]>([
    ['nothing', {}, []],
    ['what is to be decided, before what is late', { requests: 2, proposals: 60, conflicts: 3, lateItems: 1 }, ['REQUESTS 2', 'AGENDA_CONFLICTS 3', 'PROPOSALS 60', 'CHECKLIST_LATE 1']],
    ['no conflicts and proposals of what is over', { phase: 'HELD', requests: 2, proposals: 60, conflicts: 3 }, ['REPORT_MISSING 1']],
    ['of a postponed event what is to be decided', { phase: 'POSTPONED', requests: 1, proposals: 1, conflicts: 1, offersEndingSoon: 1, venue: null }, ['REQUESTS 1', 'AGENDA_CONFLICTS 1', 'PROPOSALS 1']],
    ['of a cancelled event no checklist', { phase: 'CANCELLED', lateItems: 4 }, []],
    ['personal data that goes within two weeks', { phase: 'REPORTED', erasesAt: inDays(14) }, ['ERASURE_SOON 1']],
    ['not data that goes later, or of what is still to come', { phase: 'REPORTED', erasesAt: inDays(15) }, []],
    ['of data that should have gone only that', { phase: 'ENDED', erasesAt: inDays(-1), isErasureLate: true }, ['ERASURE_LATE 1', 'HELD_MISSING 1']],
  ])('is %s', (_what, event, expected) => {
    expect(needs(event)).toEqual(expected);
  });
});
