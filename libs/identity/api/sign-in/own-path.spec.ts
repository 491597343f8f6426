import { ownPath } from './own-path';

describe('the page after signing in', () => {
  it.each(['/', '/toolbox/runs/1?x=1#top', '/a//b'])('may be %j', (path) => expect(ownPath(path)).toBe(path));

  it.each([
    null,
    undefined,
    '',
    'account',
    '//evil.example.org',
    '/\\evil.example.org',
    '/\t/evil.example.org',
    '/a\\b',
    'https://evil.example.org',
    'javascript:alert(1)',
    '/../..//evil.example.org',
    '/.//evil.example.org',
    `/${'a'.repeat(500)}`,
  ])('may not be %j', (path) => expect(ownPath(path)).toBeNull());
});
