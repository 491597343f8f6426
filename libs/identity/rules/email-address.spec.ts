import fc from 'fast-check';
import { EMAIL_ADDRESS_LIMIT, readEmailAddress } from './email-address';

describe('reading an e-mail address', () => {
  it('gives one mailbox one spelling', () => {
    expect(readEmailAddress('  Ana.Silva@Example.ORG ')).toEqual({ emailAddress: 'ana.silva@example.org' });
    expect(readEmailAddress('info@büro.example.org')).toEqual(readEmailAddress('INFO@xn--bro-hoa.example.org'));
  });

  it('keeps tags and apostrophes, which real mailboxes have', () => {
    expect(readEmailAddress("o'neill+toolbox@mail.example.org")).toEqual({ emailAddress: "o'neill+toolbox@mail.example.org" });
  });

  it.each(['ana', 'ana@', '@example.org', 'ana@example', 'a b@example.org', 'ana@exa_mple.org', '.ana@example.org', 'a..b@example.org',
    'ana@-example.org', 'ana@127.0.0.1', 'ana@[127.0.0.1]', 'a@b@example.org', 'ana@example.org\r\nBcc: x@example.org', 'ana@example.org/x'])(
    'refuses %j as malformed',
    (typed) => expect(readEmailAddress(typed)).toEqual({ problem: 'EMAIL_ADDRESS_MALFORMED' }),
  );

  it('says when there is nothing, and when there is too much', () => {
    expect(readEmailAddress(' \t')).toEqual({ problem: 'EMAIL_ADDRESS_MISSING' });
    expect(readEmailAddress(`${'a'.repeat(65)}@example.org`)).toEqual({ problem: 'EMAIL_ADDRESS_TOO_LONG' });
    expect(readEmailAddress(`a@${'b.'.repeat(EMAIL_ADDRESS_LIMIT)}org`)).toEqual({ problem: 'EMAIL_ADDRESS_TOO_LONG' });
  });

  it('changes nothing when an address that it gave is read again, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'grapheme' })), (typed) => {
        const first = readEmailAddress(typed);
        if ('emailAddress' in first) expect(readEmailAddress(first.emailAddress)).toEqual(first);
      }),
    );
  });
});
