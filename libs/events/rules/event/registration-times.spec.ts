import { phaseAt, type Registrable } from './event-life';
import { registrationTold, type RegistrationTold } from './registration-times';

const at = (day: string): Date => new Date(`2027-${day}T09:00:00Z`);
const event: Registrable = { standing: 'PUBLISHED', startsAt: at('04-01'), endsAt: at('04-02'), registrationOpensAt: at('02-01'), registrationClosesAt: at('03-01'), isRegistrationPaused: false };
const open: RegistrationTold = { kind: 'OPEN_CLOSES', from: at('02-01'), to: at('03-01') };

describe('when people can register', () => {
  it.each<[string, string, Partial<Registrable>, RegistrationTold | null]>([
    ['before it opens', '01-01', {}, { kind: 'OPENS_CLOSES', from: at('02-01'), to: at('03-01') }],
    ['before it opens, at no known end', '01-01', { startsAt: null, endsAt: null, registrationClosesAt: null }, { kind: 'OPENS', from: at('02-01') }],
    ['with no day to open', '01-01', { registrationOpensAt: null }, { kind: 'NO_DAY' }],
    ['while it is open', '02-10', {}, open],
    ['while it is open, to the beginning', '02-10', { registrationClosesAt: null }, { ...open, to: at('04-01') }],
    ['while it is open, to the beginning where its end is later', '02-10', { registrationClosesAt: at('05-01') }, { ...open, to: at('04-01') }],
    ['while it is open, at no known end', '02-10', { startsAt: null, endsAt: null, registrationClosesAt: null }, { kind: 'OPEN', from: at('02-01') }],
    ['after its end', '03-10', {}, { kind: 'CLOSED_ON', to: at('03-01') }],
    ['closed before its time', '02-10', { isRegistrationPaused: true }, { kind: 'CLOSED' }],
    ['once the event has begun', '04-01', {}, null],
    ['of an event that is cancelled', '02-10', { standing: 'CANCELLED' }, null],
    ['of an event that is postponed', '02-10', { standing: 'POSTPONED' }, null],
  ])('is told %s, on %s', (_when, day, over, told) => {
    const one = { ...event, ...over };
    expect(registrationTold({ ...one, phase: phaseAt(one, at(day)) }, at(day))).toEqual(told);
  });
});
