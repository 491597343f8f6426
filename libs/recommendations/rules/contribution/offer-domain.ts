const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).hostname.toLowerCase().replace(/^www\./, '') : null);

const isBelow = (name: string, domain: string): boolean => name === domain || name.endsWith(`.${domain}`);

/**
 * Whether the mail address of an author and the address of what they offer belong to different domains, so that an editor should ask who is
 * behind it. One below the other is the same; what is no address yet tells nothing.
 */
export function isOtherDomain(emailAddress: string, url: string): boolean {
  const [mail, offer] = [emailAddress.split('@').at(-1)?.toLowerCase() ?? '', hostOf(url)];
  return mail.includes('.') && offer !== null && offer.includes('.') && !isBelow(mail, offer) && !isBelow(offer, mail);
}
