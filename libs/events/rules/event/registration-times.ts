import type { Phase } from './event-life';

/** What an event says of when people may register. */
export interface RegistrationTimes {
  readonly phase: Phase;
  readonly startsAt: Date | null;
  readonly registrationOpensAt: Date | null;
  readonly registrationClosesAt: Date | null;
}

/** What visitors are told of when they can register, with the moments that it names. */
export type RegistrationTold =
  | { readonly kind: 'NO_DAY' | 'CLOSED' }
  | { readonly kind: 'OPENS' | 'OPEN'; readonly from: Date }
  | { readonly kind: 'OPENS_CLOSES' | 'OPEN_CLOSES'; readonly from: Date; readonly to: Date }
  | { readonly kind: 'CLOSED_ON'; readonly to: Date };

const earlier = (one: Date | null, other: Date | null): Date | null => (one === null || (other !== null && other < one) ? other : one);

/** When people can register for an event that is still to begin; null for any other. Registration ends with the beginning at the latest, and before its time where organisers closed it. */
export function registrationTold({ phase, startsAt, registrationOpensAt: from, registrationClosesAt }: RegistrationTimes, now: Date): RegistrationTold | null {
  const to = earlier(registrationClosesAt, startsAt);
  if (phase === 'PUBLISHED') return from === null ? { kind: 'NO_DAY' } : to === null ? { kind: 'OPENS', from } : { kind: 'OPENS_CLOSES', from, to };
  if (phase === 'REGISTRATION_OPEN' && from !== null) return to === null ? { kind: 'OPEN', from } : { kind: 'OPEN_CLOSES', from, to };
  if (phase === 'REGISTRATION_CLOSED') return to !== null && to <= now ? { kind: 'CLOSED_ON', to } : { kind: 'CLOSED' };
  return null;
}
