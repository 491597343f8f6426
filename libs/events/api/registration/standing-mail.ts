import type { RegistrationMailKind } from './registration-mailed';
import type { Registration } from './registration.entity';

/** What a mail tells about a registration that stands as this one. */
export const standingMail = ({ state, addressConfirmedAt }: Pick<Registration, 'state' | 'addressConfirmedAt'>): RegistrationMailKind => {
  if (addressConfirmedAt === null) return 'CONFIRM_ADDRESS';
  return state === 'CONFIRMED' || state === 'WAITING' || state === 'REQUESTED' ? state : 'OFFER';
};
