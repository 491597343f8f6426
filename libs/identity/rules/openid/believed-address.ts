import { readEmailAddress } from '../email-address';

/** What a provider says of somebody's mail address, unchecked: any JSON. */
export interface AddressClaims {
  readonly email?: unknown;
  readonly email_verified?: unknown;
}

/**
 * Whether a provider's word counts for addresses of this domain. A pattern is a domain (`europa.eu`), everything below one
 * (`*.europa.eu`, without `europa.eu` itself), or `*` for every domain. No pattern: its word counts for none.
 */
export const isBelievedDomain = (domain: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => pattern === '*' || pattern === domain || (pattern.startsWith('*.') && domain.endsWith(pattern.slice(1))));

/**
 * The address that may be taken for shown to be the person's, in this product's spelling; null when the provider says
 * none, does not say in so many words that it is verified (`true`, not `"true"`), or may not speak for its domain.
 */
export function believedAddress({ email, email_verified: isVerified }: AddressClaims, patterns: readonly string[]): string | null {
  if (isVerified !== true || typeof email !== 'string') return null;
  const reading = readEmailAddress(email);
  if (!('emailAddress' in reading)) return null;
  const domain = reading.emailAddress.slice(reading.emailAddress.lastIndexOf('@') + 1);
  return isBelievedDomain(domain, patterns) ? reading.emailAddress : null;
}
