import { mailboxOf } from './mailbox';

describe('the mailbox behind an address', () => {
  it.each([
    ['ana@example.org', 'ana@example.org'],
    ['ana+one@example.org', 'ana@example.org'],
    ['ana+one+two@example.org', 'ana@example.org'],
    ['+ana@example.org', '+ana@example.org'],
    ['ana.silva@example.org', 'ana.silva@example.org'],
    ['an.a+one@gmail.com', 'ana@gmail.com'],
    ['a.n.a@googlemail.com', 'ana@gmail.com'],
    ['an-a_@protonmail.com', 'ana@proton.me'],
    ['ana-silva@pm.me', 'anasilva@proton.me'],
  ])('of %s is %s', (address, mailbox) => {
    expect(mailboxOf(address)).toBe(mailbox);
  });
});
