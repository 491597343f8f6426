import fc from 'fast-check';
import { safeNextPath, signInPath } from './next-path';

describe('the way back after signing in', () => {
  it.each(['/account', '/toolbox/runs/7?tab=answers#iot', '/'])('keeps the path %s of this site', (path) => {
    expect(safeNextPath(path)).toBe(path);
  });

  it.each([null, undefined, '', 'account', 'https://evil.example', '//evil.example', '/\\evil.example', '/\t/evil.example', '/a/..//evil.example', 'javascript:alert(1)', '/sign-in?next=/'])(
    'leads from %j to the account instead',
    (path) => {
      expect(safeNextPath(path)).toBe('/account');
    },
  );

  it('never leaves the site, whatever the parameter says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string().map((rest) => `/${rest}`), fc.webUrl()), (next) => {
        expect(new URL(safeNextPath(next), 'https://skills.example').origin).toBe('https://skills.example');
      }),
    );
  });

  it('survives its own address', () => {
    const path = '/toolbox/runs/7?tab=a&b=c';
    expect(safeNextPath(new URL(signInPath(path), 'https://skills.example').searchParams.get('next'))).toBe(path);
  });
});
