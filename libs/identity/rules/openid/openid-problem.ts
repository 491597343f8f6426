/** Why signing in or connecting through an OpenID provider did not succeed; the pages have a sentence for each. */
export const OPENID_PROBLEMS = [
  /** The installation has no such provider. */
  'OPENID_PROVIDER_UNKNOWN',
  /** The provider cannot be reached. */
  'OPENID_UNREACHABLE',
  /** The person went back at the provider. */
  'OPENID_CANCELLED',
  /** Too late, used before, or begun in another browser. */
  'OPENID_OVER',
  /** What came back does not hold against what was asked. */
  'OPENID_REFUSED',
  /** The provider's word on the address is not enough: the mailbox has to be shown first. */
  'OPENID_CONFIRM_BY_MAIL',
  /** The account at the provider belongs to somebody else here. */
  'OPENID_TAKEN',
  /** Somebody else is signed in now than the one who wanted to connect. */
  'OPENID_NOT_YOU',
  /** Too often in a short time. */
  'TOO_MANY_REQUESTS',
] as const;

/** One of `OPENID_PROBLEMS`. */
export type OpenIdProblem = (typeof OPENID_PROBLEMS)[number];

/** Whether a text, e.g. from an address bar, names one of these problems. */
export const isOpenIdProblem = (text: string | null | undefined): text is OpenIdProblem => OPENID_PROBLEMS.some((problem) => problem === text);
