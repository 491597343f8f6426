import type { OptionalMail } from '../../rules';
import { unsubscribeSecretOf } from '../registration/registration-mailed';

/** The page on which somebody chooses which mails they want; the secret stands behind the #, which no server sees. */
export const mailChoiceUrl = (publicUrl: string, secret: string): string => `${publicUrl}/mails#secret=${secret}`;

/** Where mail programs post to want no more of a kind. It knows a secret that leads nowhere else. */
export const unsubscribeUrl = (publicUrl: string, secret: string, kind: OptionalMail): string => `${publicUrl}/events/mails/unsubscribe/${unsubscribeSecretOf(secret)}?kind=${kind}`;
