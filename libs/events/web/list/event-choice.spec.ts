import { eventAddressOf, eventChoiceIn, type EventChoice } from './event-choice';

const nothing: EventChoice = { view: 'LIST', times: 'COMING', month: null, kind: null, topic: null, country: null, language: null, series: null };

describe('the choice in the address of the list of events', () => {
  it.each<[string, EventChoice]>([
    ['', nothing],
    ['times=past&kind=workshop&topic=big-data&country=be&spoken=fr', { ...nothing, times: 'PAST', kind: 'WORKSHOP', topic: 'BIG_DATA', country: 'BE', language: 'fr' }],
    ['times=past&series=six-workshops', { ...nothing, times: 'PAST', series: 'six-workshops' }],
    ['view=map&country=de', { ...nothing, view: 'MAP', country: 'DE' }],
    ['view=month&month=2027-03', { ...nothing, view: 'MONTH', month: '2027-03' }],
  ])('%s is read and written', (address, choice) => {
    expect(eventChoiceIn(new URLSearchParams(address))).toEqual(choice);
    expect(eventAddressOf(choice).toString()).toBe(address);
  });

  it('leaves out what nobody can choose', () => {
    expect(eventChoiceIn(new URLSearchParams('view=globe&times=soon&month=2027-13&kind=party&topic=&country=france&spoken=french&series=%2F'))).toEqual(nothing);
  });
});
