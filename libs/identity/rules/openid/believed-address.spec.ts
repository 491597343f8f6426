import fc from 'fast-check';
import { believedAddress, isBelievedDomain } from './believed-address';

describe('the domains for which a provider may speak', () => {
  it.each<[string, string[], boolean]>([
    ['europa.eu', ['europa.eu'], true],
    ['ec.europa.eu', ['europa.eu'], false],
    ['ec.europa.eu', ['*.europa.eu'], true],
    ['europa.eu', ['*.europa.eu'], false],
    ['evil-europa.eu', ['europa.eu', '*.europa.eu'], false],
    ['europa.eu.example.org', ['europa.eu', '*.europa.eu'], false],
    ['example.org', ['*'], true],
    ['example.org', [], false],
  ])('%s under %j: %s', (domain, patterns, answer) => {
    expect(isBelievedDomain(domain, patterns)).toBe(answer);
  });
});

describe('the address that may be believed', () => {
  it.each<[string, object, string | null]>([
    ['a verified one', { email: ' Ada@Agency.Example.org', email_verified: true }, 'ada@agency.example.org'],
    ['one that is not verified', { email: 'ada@agency.example.org', email_verified: false }, null],
    ['one of which nothing is said', { email: 'ada@agency.example.org' }, null],
    ['one that is verified in words only', { email: 'ada@agency.example.org', email_verified: 'true' }, null],
    ['one that is verified as a number', { email: 'ada@agency.example.org', email_verified: 1 }, null],
    ['none', { email_verified: true }, null],
    ['several', { email: ['ada@agency.example.org'], email_verified: true }, null],
    ['what is no address', { email: 'ada', email_verified: true }, null],
    ['one of another domain', { email: 'ada@example.com', email_verified: true }, null],
    ['one that looks like the domain before the @', { email: 'agency.example.org@example.com', email_verified: true }, null],
  ])('%s', (_name, claims, address) => {
    expect(believedAddress(claims, ['agency.example.org'])).toBe(address);
  });

  it('is of a domain for which the provider may speak, or null', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string()), (email) => {
        expect(believedAddress({ email, email_verified: true }, ['agency.example.org']) ?? 'a@agency.example.org').toMatch(/@agency\.example\.org$/);
      }),
    );
  });
});
