/** Why a text is no e-mail address that mail can be sent to. */
export type EmailAddressProblem = 'EMAIL_ADDRESS_MISSING' | 'EMAIL_ADDRESS_TOO_LONG' | 'EMAIL_ADDRESS_MALFORMED';

/** The normalised address, or why there is none. */
export type EmailAddressReading = { readonly emailAddress: string } | { readonly problem: EmailAddressProblem };

/** The longest address that a mail server must take (RFC 5321, as corrected by erratum 1690), in characters. */
export const EMAIL_ADDRESS_LIMIT = 254;

const LOCAL_PART_LIMIT = 64;
const LOCAL_PART = /^[^\s\p{C}"(),:;<>@[\\\]]+$/u;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

// One mailbox must have one spelling: `BÜRO.example.org` and `xn--bro-hoa.example.org` are the same host.
const asciiDomain = (domain: string): string | null => {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return null;
  try {
    return new URL(`http://${domain}/`).hostname;
  } catch {
    return null;
  }
};

/**
 * Reads what was typed as an e-mail address: trimmed, composed (NFC), lower case, its domain in ASCII.
 * Lower case also before the @, because no provider in use tells two people apart by it, and people mistype it.
 * Quoted local parts and address literals, which RFC 5321 allows and nobody has, are refused.
 */
export const readEmailAddress = (typed: string): EmailAddressReading => {
  const text = typed.trim().normalize('NFC').toLowerCase();
  if (text === '') return { problem: 'EMAIL_ADDRESS_MISSING' };
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  const domain = asciiDomain(text.slice(at + 1));
  const emailAddress = `${local}@${domain ?? ''}`;
  if (text.length > EMAIL_ADDRESS_LIMIT || emailAddress.length > EMAIL_ADDRESS_LIMIT || local.length > LOCAL_PART_LIMIT) {
    return { problem: 'EMAIL_ADDRESS_TOO_LONG' };
  }
  const dotsWrong = local.startsWith('.') || local.endsWith('.') || local.includes('..');
  const wellFormed = LOCAL_PART.test(local) && !dotsWrong && domain !== null && DOMAIN.test(domain);
  return wellFormed ? { emailAddress } : { problem: 'EMAIL_ADDRESS_MALFORMED' };
};
