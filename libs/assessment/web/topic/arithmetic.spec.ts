import { formatsOf } from '@skills/platform/i18n';
import { arithmeticOf } from './arithmetic';
import type { BasisEntry } from './standing-basis';

const { number } = formatsOf('en');
const entry = (given: Partial<BasisEntry>): BasisEntry => ({ itemCode: 'a', text: 'Do you back up?', language: 'en', state: 'ANSWERED', level: 2, weight: 1, share: 0.5, role: 'MANAGER', ...given });

describe('the sum behind a figure', () => {
  it('is written out as a weighted mean, without what has no level', () => {
    const sum = arithmeticOf([entry({}), entry({ level: 4, weight: 0.5 }), entry({ state: 'DONT_KNOW', level: null })], number);
    expect(sum).toMatchObject({ sum: '(2 × 1 + 4 × 0.5) ÷ 1.5' });
    expect(sum?.level).toBeCloseTo(8 / 3);
  });

  it('is left out when nothing has a level, when several people answer, and when nobody could follow it', () => {
    expect(arithmeticOf([entry({ level: null })], number)).toBeNull();
    expect(arithmeticOf([entry({ role: null })], number)).toBeNull();
    expect(arithmeticOf(Array.from({ length: 9 }, () => entry({})), number)).toBeNull();
  });
});
