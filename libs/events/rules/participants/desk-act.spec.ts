import { EVENT_STOPS } from '../event/event-life';
import { REGISTRATION_STATES } from '../registration/registration-state';
import { DESK_ACTS, deskActIn, deskActStop, isCorrectable, isMailable, possibleDeskActs } from './desk-act';

describe('what organisers decide about a registration', () => {
  it.each([
    [null, ['APPROVE', 'DECLINE']],
    ['EVENT_POSTPONED', ['DECLINE']],
    ['EVENT_OVER', ['DECLINE']],
    ['EVENT_CANCELLED', ['TAKE_OFF']],
  ] as const)('is, of one to be decided on, where the event is stopped by %s: %j', (stop, acts) => {
    expect(possibleDeskActs('REQUESTED', stop)).toEqual(acts);
  });

  it('gives nobody a seat at an event that is stopped, and always lets somebody be taken off', () => {
    for (const stop of EVENT_STOPS) for (const state of REGISTRATION_STATES) expect(possibleDeskActs(state, stop)).not.toContain('APPROVE');
    for (const stop of [null, ...EVENT_STOPS]) expect(deskActStop('TAKE_OFF', stop)).toBeNull();
  });

  it('offers nothing that would be refused', () => {
    for (const stop of [null, ...EVENT_STOPS])
      for (const state of REGISTRATION_STATES) for (const act of possibleDeskActs(state, stop)) expect([DESK_ACTS.includes(act), deskActIn(act, state), deskActStop(act, stop)]).toEqual([true, 'POSSIBLE', null]);
  });

  it.each([
    ['CONFIRMED', 'ada@example.org', false, true, true],
    ['WAITING', 'ada@example.org', false, true, true],
    ['CANCELLED', 'ada@example.org', false, false, false],
    ['CONFIRMED', null, true, true, false],
    ['CONFIRMED', null, false, false, false],
  ] as const)('is beside putting somebody right and writing once more: %s, %s, came without registering %s', (state, emailAddress, isWalkIn, corrected, mailed) => {
    expect([isCorrectable({ state, emailAddress, isWalkIn }), isMailable({ state, emailAddress }, null)]).toEqual([corrected, mailed]);
    for (const stop of EVENT_STOPS) expect(isMailable({ state, emailAddress }, stop)).toBe(false);
  });
});
