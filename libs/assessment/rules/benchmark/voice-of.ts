import { mailboxOf } from '@skills/identity/rules';
import { ALIAS_SERVICES } from './alias-services';
import { MAIL_PROVIDERS } from './mail-providers';

/**
 * Whose voice an address is among peers: that of its mailbox at a public provider, else that of everybody at the registered domain,
 * whose owner can make as many addresses as wished, or at all domains of a service that gives such addresses. Firms with one voice count as one.
 * @param registeredDomainOf The part of a domain that somebody registered, which is public knowledge; null when there is none.
 */
export function voiceOf(emailAddress: string, registeredDomainOf: (domain: string) => string | null): string {
  const mailbox = mailboxOf(emailAddress);
  const domain = mailbox.slice(mailbox.lastIndexOf('@') + 1);
  if (MAIL_PROVIDERS.has(domain)) return mailbox;
  const registered = registeredDomainOf(domain) ?? domain;
  return `@${ALIAS_SERVICES.get(registered) ?? registered}`;
}
