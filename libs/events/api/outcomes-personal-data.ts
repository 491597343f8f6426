import type { PersonalDataRule } from '@skills/platform/database';
import { UNTIL } from './retention/kept-in-words';

const OWN = '(select id from registration where person_id = ? or email_address = (select email_address from person where id = ?))';

/** What happens to the tables about what came out of events. */
export const outcomesPersonalData: readonly PersonalDataRule[] = [
  {
    table: 'conclusion',
    holds: 'Who wrote the present words of a conclusion, and who accepted it; the conclusion itself is about firms, not people.',
    export: (em, personId) =>
      em.getConnection().execute<object[]>('select id, event_id, state, text, author_id = ? as is_author, reviewer_id = ? as is_reviewer, changed_at from conclusion where author_id = ? or reviewer_id = ? order by id', [personId, personId, personId, personId], 'all', em.getTransactionContext()),
    async erase(em, personId) {
      for (const column of ['author_id', 'reviewer_id']) await em.getConnection().execute(`update conclusion set ${column} = null where ${column} = ?`, [personId], 'run', em.getTransactionContext());
    },
    retention: `The conclusion as long as the event is told of; the names ${UNTIL}. Whoever works on it later is named for as many months again.`,
  },
  {
    table: 'event_feedback',
    holds: 'That answers are feedback on an event. Nothing leads from them to who gave them.',
    export: { not: 'Nobody can tell whose they are.' },
    erase: { not: 'Nobody can tell whose they are.' },
    retention: 'Two years after the event, with the answers.',
  },
  {
    table: 'feedback_given',
    holds: 'That feedback was given for a registration, so that it is given once; not which, and not when.',
    export: (em, personId) => em.getConnection().execute<object[]>(`select registration_id from feedback_given where registration_id in ${OWN} order by registration_id`, [personId, personId], 'all', em.getTransactionContext()),
    async erase(em, personId) {
      await em.getConnection().execute(`delete from feedback_given where registration_id in ${OWN}`, [personId, personId], 'run', em.getTransactionContext());
    },
    retention: `Kept ${UNTIL}.`,
  },
];
