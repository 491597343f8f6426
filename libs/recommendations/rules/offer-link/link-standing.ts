/** What one look at the address of an offer tells. */
export const LINK_VERDICTS = ['ALIVE', 'GONE', 'FAILED', 'TURNED_AWAY', 'NOT_PUBLIC'] as const;
/** One of LINK_VERDICTS. */
export type LinkVerdict = (typeof LINK_VERDICTS)[number];

/** What came back: an HTTP status, no answer, or no question at all, because the address leads to no public place. */
export type LinkAnswer = { readonly status: number } | { readonly failure: 'NO_ANSWER' | 'NOT_PUBLIC' };

/** What is known of the address of an offer, after some looks at it. */
export interface LinkStanding {
  readonly verdict: LinkVerdict;
  /** On how many different days in a row it did not open. */
  readonly failingDays: number;
  /** The first and the last of these days, ISO 8601; null while it opens. */
  readonly failingSince: string | null;
  readonly failedOn: string | null;
  /** Whether that is often enough to tell people. */
  readonly isDead: boolean;
}

/** After how many days in a row a page that its own server calls gone counts as dead. */
export const GONE_DAYS = 2;
/** After how many days in a row an address that does not answer, or with a fault of its server, counts as dead. */
export const FAILED_DAYS = 3;

const GONE_STATUSES = new Set([404, 410]);

/**
 * Servers turn programs away by 4xx statuses other than 404 and 410 (RFC 9110, section 15.5): that tells nothing of the page, because a
 * person may get in.
 */
export function linkVerdict(answer: LinkAnswer): LinkVerdict {
  if ('failure' in answer) return answer.failure === 'NOT_PUBLIC' ? 'NOT_PUBLIC' : 'FAILED';
  const { status } = answer;
  if (status >= 200 && status < 300) return 'ALIVE';
  if (GONE_STATUSES.has(status)) return 'GONE';
  return status >= 400 && status < 500 ? 'TURNED_AWAY' : 'FAILED';
}

const isEnough = (verdict: LinkVerdict, days: number): boolean => verdict === 'NOT_PUBLIC' || days >= (verdict === 'GONE' ? GONE_DAYS : FAILED_DAYS);

/**
 * What is known after one more look, on the day `today`. One bad day is no news: servers rest. Once dead, an address stays so until it
 * opens; being turned away tells nothing, and leaves what was known.
 */
export function afterLook(before: LinkStanding | null, verdict: LinkVerdict, today: string): LinkStanding {
  if (verdict === 'ALIVE') return { verdict, failingDays: 0, failingSince: null, failedOn: null, isDead: false };
  const { failingDays = 0, failingSince = null, failedOn = null, isDead = false } = before ?? {};
  if (verdict === 'TURNED_AWAY') return { verdict, failingDays, failingSince, failedOn, isDead };
  const days = failedOn === today ? failingDays : failingDays + 1;
  return { verdict, failingDays: days, failingSince: failingSince ?? today, failedOn: today, isDead: isDead || isEnough(verdict, days) };
}
