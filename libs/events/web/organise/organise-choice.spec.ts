import { anyEvent, organiseAddressOf, organiseChoiceIn } from './organise-choice';

describe('what somebody chose at the desk', () => {
  it('is the same after it stood in the address', () => {
    const choice = { text: 'Güte', stage: 'PAST' as const, kind: 'WEBINAR' as const, series: 'six-workshops', country: 'BE' };
    expect(organiseAddressOf(choice).toString()).toBe('text=G%C3%BCte&stage=past&kind=webinar&series=six-workshops&country=be');
    expect(organiseChoiceIn(organiseAddressOf(choice))).toEqual(choice);
  });

  it('leaves out what it does not understand', () => {
    expect(organiseChoiceIn(new URLSearchParams('text=%20&stage=gone&kind=party&series=No%20Such&country=Belgium'))).toEqual(anyEvent);
    expect(organiseAddressOf(anyEvent).toString()).toBe('');
  });
});
