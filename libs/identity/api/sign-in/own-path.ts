const LONGEST = 500;

/** The wished-for page after signing in, if it is a path on the own origin; null for anything that could lead elsewhere. */
export function ownPath(next: string | null | undefined): string | null {
  if (!next || next.length > LONGEST || !/^\/(?![/\\])/.test(next) || /[\p{Cc}\\]/u.test(next)) return null;
  const url = URL.canParse(next, 'https://own.invalid') ? new URL(next, 'https://own.invalid') : null;
  if (url?.origin !== 'https://own.invalid' || url.pathname.startsWith('//')) return null;
  return `${url.pathname}${url.search}${url.hash}`;
}
