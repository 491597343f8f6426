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
    ['ana.silva+one@icloud.com', 'ana.silva@icloud.com'],
    ['ana.silva@me.com', 'ana.silva@icloud.com'],
    ['ana.silva@mac.com', 'ana.silva@icloud.com'],
    ['ana@outlook.com', 'ana@outlook.com'],
    ['ana@hotmail.com', 'ana@hotmail.com'],
    ['ana@live.com', 'ana@live.com'],
  ])('of %s is %s', (address, mailbox) => {
    expect(mailboxOf(address)).toBe(mailbox);
  });
});
