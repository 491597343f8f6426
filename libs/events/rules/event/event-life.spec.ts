import fc from 'fast-check';
import { EVENT_ACTS, mayTake, phaseAt, possibleEventActs, STANDINGS, standingAfter, stopOf, type EventStop, type Phase, type Registrable, type Standing } from './event-life';

const at = (text: string): Date => new Date(`2027-${text}Z`);
const workshop: Registrable = {
  standing: 'PUBLISHED',
  startsAt: at('03-10T08:00'),
  endsAt: at('03-10T16:00'),
  registrationOpensAt: at('01-10T08:00'),
  registrationClosesAt: at('03-01T08:00'),
  isRegistrationPaused: false,
};

describe('the phase of an event', () => {
  it.each<[Phase, string, Partial<Registrable>]>([
    ['DRAFT', '02-01T00:00', { standing: 'DRAFT' }],
    ['PUBLISHED', '01-10T07:59', {}],
    ['REGISTRATION_OPEN', '01-10T08:00', {}],
    ['REGISTRATION_OPEN', '03-01T07:59', {}],
    ['REGISTRATION_CLOSED', '03-01T08:00', {}],
    ['REGISTRATION_CLOSED', '02-01T00:00', { isRegistrationPaused: true }],
    ['PUBLISHED', '02-01T00:00', { registrationOpensAt: null }],
    ['REGISTRATION_OPEN', '03-10T07:59', { registrationClosesAt: null }],
    ['RUNNING', '03-10T08:00', { registrationClosesAt: null }],
    ['RUNNING', '03-10T15:59', {}],
    ['ENDED', '03-10T16:00', {}],
    ['REGISTRATION_OPEN', '02-01T00:00', { startsAt: null, endsAt: null }],
    ['POSTPONED', '02-01T00:00', { standing: 'POSTPONED' }],
    ['CANCELLED', '03-10T12:00', { standing: 'CANCELLED' }],
    ['HELD', '02-01T00:00', { standing: 'HELD' }],
  ])('is %s at %s with %j', (phase, moment, given) => {
    expect(phaseAt({ ...workshop, ...given }, at(moment))).toBe(phase);
  });
});

describe('what an event has been stopped by', () => {
  it.each<[EventStop | null, string, Partial<Registrable>]>([
    [null, '02-01T00:00', {}],
    [null, '03-10T15:59', {}],
    [null, '12-01T00:00', { startsAt: null, endsAt: null }],
    [null, '02-01T00:00', { standing: 'DRAFT' }],
    ['EVENT_OVER', '03-10T16:00', {}],
    ['EVENT_OVER', '03-10T12:00', { standing: 'HELD' }],
    ['EVENT_OVER', '03-10T12:00', { standing: 'REPORTED' }],
    ['EVENT_POSTPONED', '02-01T00:00', { standing: 'POSTPONED' }],
    ['EVENT_POSTPONED', '12-01T00:00', { standing: 'POSTPONED' }],
    ['EVENT_CANCELLED', '12-01T00:00', { standing: 'CANCELLED' }],
  ])('is %s at %s with %j', (stop, moment, given) => {
    expect(stopOf({ ...workshop, ...given }, at(moment))).toBe(stop);
  });
});

describe('what can be done with an event', () => {
  it.each<[Standing, string, readonly string[]]>([
    ['DRAFT', '02-01T00:00', ['PUBLISH', 'DISCARD']],
    ['PUBLISHED', '02-01T00:00', ['RESCHEDULE', 'POSTPONE', 'CANCEL']],
    ['PUBLISHED', '03-10T08:00', ['RESCHEDULE', 'POSTPONE', 'CANCEL', 'RECORD_HELD']],
    ['POSTPONED', '02-01T00:00', ['RESCHEDULE', 'CANCEL']],
    ['CANCELLED', '02-01T00:00', []],
    ['HELD', '04-01T00:00', ['REPORT']],
    ['REPORTED', '04-01T00:00', []],
  ])('when it is %s, at %s: %j', (standing, moment, acts) => {
    expect(possibleEventActs({ ...workshop, standing }, at(moment))).toEqual(acts);
  });

  it('leads to a standing, never back to a draft, and never on from a cancelled event', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENT_ACTS), { maxLength: 30 }), (acts) => {
        let standing: Standing | null = 'DRAFT';
        for (const act of acts) {
          if (standing === null || !mayTake(act, { ...workshop, standing }, at('03-10T12:00'))) continue;
          const before: Standing = standing;
          standing = standingAfter(act, before);
          expect(before).not.toBe('CANCELLED');
          if (standing !== null) expect(STANDINGS.indexOf(standing)).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('is told apart from what cannot', () => {
    expect(() => standingAfter('PUBLISH', 'HELD')).toThrow();
  });
});
