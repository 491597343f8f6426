import { hashOf } from '@skills/identity/api';
import { getDomain } from 'tldts';
import { voiceOf } from '../../rules';

/** What is kept of a voice: enough to tell that two are the same, without the address. */
export const voiceIdOf = (emailAddress: string): string => hashOf(voiceOf(emailAddress, (domain) => getDomain(domain))).slice(0, 32);
