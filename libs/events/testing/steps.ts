import fc from 'fast-check';

/** Something that happens to the seats of an event; people are numbered, and one who was never registered is a stranger. */
export type Step =
  | { readonly act: 'register'; readonly size: number; /** Signed in with the address, from a network of one's own, or from an office that shares one. */ readonly from: 'ACCOUNT' | 'HOME' | 'OFFICE'; readonly isFrench: boolean }
  | { readonly act: 'confirm' | 'cancel' | 'approve'; readonly who: number }
  | { readonly act: 'change'; readonly who: number; readonly size: number; readonly isFrench: boolean }
  | { readonly act: 'resize'; readonly capacity: number }
  | { readonly act: 'pass'; readonly minutes: number }
  | { readonly act: 'settle' };

/** Any step, as often as it happens in life: mostly people come and go. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ act: fc.constant('register' as const), size: fc.integer({ min: 1, max: 4 }), from: fc.constantFrom('ACCOUNT' as const, 'HOME' as const, 'OFFICE' as const), isFrench: fc.boolean() }) },
  { weight: 5, arbitrary: fc.record({ act: fc.constantFrom('confirm' as const, 'cancel' as const, 'approve' as const), who: fc.nat(30) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('change' as const), who: fc.nat(30), size: fc.integer({ min: 1, max: 4 }), isFrench: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('resize' as const), capacity: fc.integer({ min: 1, max: 14 }) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('pass' as const), minutes: fc.constantFrom(10, 61, 24 * 60, 49 * 60) }) },
  { weight: 1, arbitrary: fc.constant({ act: 'settle' as const }) },
);
