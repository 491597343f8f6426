/** Providers that deliver to one box under several names: the domains that they take for one, and what makes no difference before the @, if anything. */
const ONE_BOX: readonly { domains: readonly [string, ...string[]]; ignored?: RegExp }[] = [
  { domains: ['gmail.com', 'googlemail.com'], ignored: /\./g },
  { domains: ['proton.me', 'protonmail.com', 'pm.me'], ignored: /[._-]/g },
  { domains: ['icloud.com', 'me.com', 'mac.com'] },
];

/**
 * The mailbox behind a normalised address: without what stands after a plus, by which most providers deliver to the same box, and in
 * one spelling where a large provider is known to take several. Good for telling whether two addresses could be one person's, never for writing to.
 */
export function mailboxOf(emailAddress: string): string {
  const at = emailAddress.lastIndexOf('@');
  const name = emailAddress.slice(0, at).replace(/(?<=.)\+.*$/, '');
  const domain = emailAddress.slice(at + 1);
  const provider = ONE_BOX.find(({ domains }) => domains.includes(domain));
  if (!provider) return `${name}@${domain}`;
  return `${provider.ignored ? name.replace(provider.ignored, '') : name}@${provider.domains[0]}`;
}
