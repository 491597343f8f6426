const SERVICES: readonly string[] = [
  'simplelogin.com simplelogin.co simplelogin.fr simplelogin.io aleeas.com slmail.me slmails.com silomails.com 8alias.com 8shield.net dralias.com passmail.net passmail.com passinbox.com passfwd.com',
  'addy.io anonaddy.com anonaddy.me addymail.com addy.biz 4wrd.cc mailer.me',
  'mailinator.com mailinator.net mailinator.org reconmail.com binkmail.com suremail.info bobmail.info safetymail.info sogetthis.com zippymail.info',
  'guerrillamail.com guerrillamail.net guerrillamail.org guerrillamail.biz guerrillamail.de guerrillamail.info guerrillamailblock.com grr.la sharklasers.com pokemail.net spam4.me',
  'yopmail.com yopmail.fr yopmail.net',
  'spamgourmet.com spamgourmet.net spamgourmet.org',
  'trashmail.com trashmail.de trashmail.net trashmail.me trashmail.ws trash-mail.com',
];

/**
 * Services that give one person as many addresses as wished, under several registered domains, each with the first of its domains: all of them
 * are one. A service with a single domain need not stand here, as a registered domain is one anyway unless it is that of a mail provider.
 */
export const ALIAS_SERVICES: ReadonlyMap<string, string> = new Map(
  SERVICES.flatMap((service) => {
    const domains = service.split(' ');
    return domains.map((domain): [string, string] => [domain, domains[0] ?? domain]);
  }),
);
