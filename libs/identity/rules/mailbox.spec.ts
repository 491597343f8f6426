import { mailboxOf } from './mailbox';

describe('the mailbox behind an address', () => {
  it.each([
    ['ana@example.org', 'ana@example.org'],
    ['ana+one@example.org', 'ana@example.org'],
    ['ana+one+two@example.org', 'ana@example.org'],
    ['+ana@example.org', '+ana@example.org'],
    ['ana.silva@example.org', 'ana.silva@example.org'],
  ])('of %s is %s', (address, mailbox) => {
    expect(mailboxOf(address)).toBe(mailbox);
  });
});
