import type { PersonalDataRule } from '@skills/platform/database';
import { rows, run } from '../my-data/statements';

/** What happens to what is kept of sign-ins with OpenID providers. */
export const openIdPersonalData: readonly PersonalDataRule[] = [
  {
    table: 'openid_sign_in',
    holds: 'That the person went to a provider to connect an account there and is not back yet. Secrets only as hashes, or worthless alone.',
    export: rows('select id, provider, expires_at, next, language from openid_sign_in where person_id = ? order by id'),
    erase: run('delete from openid_sign_in where person_id = ?'),
    retention: 'Until the person is back; an hour at most.',
  },
  {
    table: 'linked_identity',
    holds: 'The accounts elsewhere that sign the person in here: whose provider it is, what it calls the person, since when, last used.',
    export: rows('select id, issuer, subject, linked_at, last_used_at from linked_identity where person_id = ? order by id'),
    async erase(em, personId) {
      // The mail about a new way in that waits for delivery.
      await run("delete from announcement where topic = 'identity.identityConnected' and payload->>'personId' = ?::text")(em, personId);
      await run('delete from linked_identity where person_id = ?')(em, personId);
    },
    retention: 'Until the person disconnects it.',
  },
];
