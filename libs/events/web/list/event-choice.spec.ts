import { eventAddressOf, eventChoiceIn, type EventChoice } from './event-choice';

describe('the choice in the address of the list of events', () => {
  it.each<[string, EventChoice]>([
    ['', { times: 'COMING', kind: null, topic: null, country: null }],
    ['times=past&kind=workshop&topic=big-data&country=be', { times: 'PAST', kind: 'WORKSHOP', topic: 'BIG_DATA', country: 'BE' }],
  ])('%s is read and written', (address, choice) => {
    expect(eventChoiceIn(new URLSearchParams(address))).toEqual(choice);
    expect(eventAddressOf(choice).toString()).toBe(address);
  });

  it('leaves out what nobody can choose', () => {
    expect(eventChoiceIn(new URLSearchParams('times=soon&kind=party&topic=&country=france'))).toEqual({ times: 'COMING', kind: null, topic: null, country: null });
  });
});
