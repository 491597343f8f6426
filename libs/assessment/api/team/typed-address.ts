import { readEmailAddress } from '@skills/identity/rules';
import { refuse } from '@skills/platform/graph';

/** The address that a manager typed for a colleague, null for none; refuses what is no address. */
export const typedAddress = (typed: string | null | undefined): string | null => {
  if (!typed?.trim()) return null;
  const reading = readEmailAddress(typed);
  return 'problem' in reading ? refuse(reading.problem, ['email']) : reading.emailAddress;
};
