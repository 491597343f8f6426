import fc from 'fast-check';
import { ALIAS_SERVICES } from './alias-services';
import { MAIL_PROVIDERS } from './mail-providers';
import { voiceOf } from './voice-of';

const lastTwoLabels = (domain: string): string | null => domain.split('.').slice(-2).join('.');
const voice = (address: string): string => voiceOf(address, lastTwoLabels);
const name = fc.stringMatching(/^[a-z][a-z0-9]{0,11}$/);
const provider = fc.constantFrom(...MAIL_PROVIDERS);
const company = name.map((label) => `${label}.example`);

describe('whose voice an address is', () => {
  it.each([
    ['ana+peers@web.de', 'ana@web.de'],
    ['a.na@googlemail.com', 'ana@gmail.com'],
    ['ana@mill.example', '@mill.example'],
    ['ben@sales.mill.example', '@mill.example'],
    ['ana@box.web.de', '@web.de'],
    ['ana@googlemail.com', 'ana@gmail.com'],
    ['ana@protonmail.com', 'ana@proton.me'],
    ['ana@pm.me', 'ana@proton.me'],
    ['ana@me.com', 'ana@icloud.com'],
    ['ana@mac.com', 'ana@icloud.com'],
    ['ana@outlook.com', 'ana@outlook.com'],
    ['ana@hotmail.com', 'ana@hotmail.com'],
    ['ana@live.com', 'ana@live.com'],
  ])('of %s is that of %s', (address, whose) => {
    expect(voice(address)).toBe(whose);
  });

  it.each([
    ['duck.com', '@duck.com'],
    ['mozmail.com', '@mozmail.com'],
    ['ana.mozmail.com', '@mozmail.com'],
    ['privaterelay.appleid.com', '@appleid.com'],
    ['ana.33mail.com', '@33mail.com'],
    ['simplelogin.com', '@simplelogin.com'],
    ['aleeas.com', '@simplelogin.com'],
    ['slmail.me', '@simplelogin.com'],
    ['passmail.net', '@simplelogin.com'],
    ['ana.anonaddy.com', '@addy.io'],
    ['ana.anonaddy.me', '@addy.io'],
    ['ana.addy.io', '@addy.io'],
    ['mailinator.com', '@mailinator.com'],
    ['sharklasers.com', '@guerrillamail.com'],
    ['yopmail.fr', '@yopmail.com'],
    ['maildrop.cc', '@maildrop.cc'],
  ])('is one for all addresses that somebody makes up at %s', (domain, whose) => {
    expect([voice(`ana@${domain}`), voice(`ben+peers@${domain}`)]).toEqual([whose, whose]);
  });

  it('is never that of a mailbox at a service for aliases', () => {
    expect([...ALIAS_SERVICES.keys()].filter((domain) => MAIL_PROVIDERS.has(domain))).toEqual([]);
  });

  it('is one at a public provider, whatever is written after a plus', () => {
    fc.assert(fc.property(name, name, provider, (ana, tag, domain) => expect(voice(`${ana}+${tag}@${domain}`)).toBe(voice(`${ana}@${domain}`))));
  });

  it('tells people at a public provider apart', () => {
    fc.assert(fc.property(name, name, provider, (ana, ben, domain) => expect(voice(`${ana}@${domain}`) === voice(`${ben}@${domain}`)).toBe(ana === ben)));
  });

  it('is one for a whole company with all that lies below its domain, and another for every other company', () => {
    fc.assert(
      fc.property(name, name, name, company, company, (ana, ben, below, domain, other) => {
        expect(voice(`${ana}@${domain}`)).toBe(voice(`${ben}@${below}.${domain}`));
        expect(voice(`${ana}@${domain}`) === voice(`${ana}@${other}`)).toBe(domain === other);
      }),
    );
  });

  it('is the domain itself where nobody registered one', () => {
    expect(voiceOf('ana@co.example', () => null)).toBe('@co.example');
  });
});
