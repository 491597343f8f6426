import fc from 'fast-check';
import { newTicketCode, readTicketCode, spacedTicketCode } from './ticket-code';

const anyCode = fc.array(fc.nat(1_000_000), { minLength: 11, maxLength: 11 }).map((numbers) => {
  let at = 0;
  return newTicketCode((below) => numbers[at++]! % below);
});
const SIGNS = [...'23456789ABCDEFGHJKMNPQRSTUVWXYZ'];

describe('a ticket code', () => {
  it('is read as it is written, with hyphens, with spaces, and in small letters', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(code).toMatch(/^[2-9A-HJKMNP-Z]{12}$/);
        expect(spacedTicketCode(code)).toMatch(/^.{4}-.{4}-.{4}$/);
        for (const typed of [code, spacedTicketCode(code), ` ${code.toLowerCase()} `, code.replace(/(.{3})/g, '$1 ')]) expect(readTicketCode(typed)).toBe(code);
      }),
    );
  });

  it('with one sign wrong, or two swapped, is none', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(11), fc.nat(11), fc.constantFrom(...SIGNS), (code, at, other, sign) => {
        const wrong = code.slice(0, at) + sign + code.slice(at + 1);
        expect(readTicketCode(wrong)).toBe(wrong === code ? code : null);
        const signs = [...code];
        [signs[at], signs[other]] = [signs[other]!, signs[at]!];
        const swapped = signs.join('');
        // The check sign stands for a sum, so swapping it with another sign is found only where the sum tells; all others always are.
        if (at < 11 && other < 11) expect(readTicketCode(swapped)).toBe(swapped === code ? code : null);
      }),
    );
  });

  it.each(['', 'ABCD', 'ABCD-EFGH-JKM', 'OOOO-IIII-1111', 'https://example.org', 'ABCDEFGHJKMNP'])('%j is none', (typed) => {
    expect(readTicketCode(typed)).toBeNull();
  });
});
