import fc from 'fast-check';
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
  ])('of %s is that of %s', (address, whose) => {
    expect(voice(address)).toBe(whose);
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
