import { isChosen, ownAddressOf, ownChoiceIn } from './contribution-choice';

describe('the choice in the list of one’s own', () => {
  it.each(['', 'state=in-review', 'state=to-look-at'])('stands in the address %j', (address) => {
    expect(ownAddressOf(ownChoiceIn(new URLSearchParams(address))).toString()).toBe(address);
  });

  it.each([
    ['', [true, true]],
    ['state=odd', [true, true]],
    ['state=published', [true, false]],
    ['state=draft', [false, true]],
    ['state=to-look-at', [true, false]],
  ])('%j shows of a published one in doubt and a draft: %j', (address, shown) => {
    const choice = ownChoiceIn(new URLSearchParams(address));
    expect([isChosen(choice, { state: 'PUBLISHED', doubt: {} }), isChosen(choice, { state: 'DRAFT', doubt: null })]).toEqual(shown);
  });
});
