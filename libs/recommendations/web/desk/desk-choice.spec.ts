import { deskAddressOf, deskChoiceIn } from './desk-choice';

describe('the choice of an editor', () => {
  it.each(['', 'state=all', 'state=changes-asked&kind=course', 'view=stale', 'view=taken-out&kind=practice', 'view=catalogue&order=not-useful&q=data', 'kind=practice&id=x', 'id=x&author=y&q=robots'])('stands in the address %j', (address) => {
    expect(deskAddressOf(deskChoiceIn(new URLSearchParams(address))).toString()).toBe(address);
  });

  it('leaves out what it does not understand', () => {
    expect(deskChoiceIn(new URLSearchParams('state=odd&kind=odd&view=odd&order=odd&q=%20'))).toEqual({ view: 'CONTRIBUTIONS', state: 'IN_REVIEW', kind: null, id: null, authorId: null, order: 'TITLE', text: null });
  });
});
