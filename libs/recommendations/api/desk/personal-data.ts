import type { PersonalDataRule } from '@skills/platform/database';

/** What happens to what editors did at the desk when they ask. */
export const deskPersonalData: readonly PersonalDataRule[] = [
  {
    table: 'address_correction',
    holds: 'Which addresses of courses and cases the person corrected as an editor, when and why.',
    export: (em, personId) =>
      em.getConnection().execute<object[]>('select kind, entry_id, from_url, to_url, reason, at from address_correction where editor_id = ? order by id', [personId], 'all', em.getTransactionContext()),
    // The address stays right, and the reason says how that is known.
    erase: async (em, personId) => void (await em.getConnection().execute('update address_correction set editor_id = null where editor_id = ?', [personId], 'run', em.getTransactionContext())),
    retention: 'As long as the entry, without the editor once they erase their data.',
  },
];
