const FORBIDDEN = /[\\\u0000-\u001f]/;

/**
 * Where to go after signing in: a path of this site, or `/account` for anything else.
 * Refuses other origins in all their disguises: `//host`, `/\host`, `https:`, control characters.
 */
export const safeNextPath = (next: string | null | undefined): string => {
  if (!next || !next.startsWith('/') || next.startsWith('//') || FORBIDDEN.test(next)) return '/account';
  const here = 'https://here.invalid';
  try {
    const url = new URL(next, here);
    if (url.origin !== here || url.pathname.startsWith('//') || url.pathname.startsWith('/sign-in')) return '/account';
    return url.pathname + url.search + url.hash;
  } catch {
    return '/account';
  }
};

/** The address of the sign-in page that leads back to `next`. */
export const signInPath = (next: string): string => `/sign-in?${new URLSearchParams({ next }).toString()}`;
