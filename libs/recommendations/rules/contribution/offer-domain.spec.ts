import { isOtherDomain } from './offer-domain';

describe('the domain of an author beside that of an offer', () => {
  it.each([
    ['ann@example.org', 'https://example.org/course', false],
    ['ann@example.org', 'https://www.example.org/course', false],
    ['ann@example.org', 'https://learn.example.org/', false],
    ['ann@mail.example.org', 'https://www.example.org/', false],
    ['Ann@EXAMPLE.org', 'https://Example.ORG/', false],
    ['ann@example.org', 'https://example.com/', true],
    ['ann@example.org', 'https://notexample.org/', true],
    ['ann@example.org', 'https://example.org.example.com/', true],
    ['ann@example.org', '', false],
    ['ann@example.org', 'not an address', false],
    ['', 'https://example.org/', false],
  ])('of %s and %s is another: %s', (emailAddress, url, isOther) => expect(isOtherDomain(emailAddress, url)).toBe(isOther));
});
