import type { PersonalDataRule } from '@skills/platform/database';

/** What happens to answers when their person asks. */
export const personalData: readonly PersonalDataRule[] = [
  {
    table: 'answer_event',
    holds: 'Every change of every answer that the person gave.',
    export: (em, personId) =>
      em.getConnection().execute(
        `select e.response_id, e.item_code, e.revision, e.state, e.value, e.answered_at, e.received_at, e.copied
         from answer_event e join response r on r.id = e.response_id where r.person_id = ? order by e.response_id, e.id`,
        [personId],
        'all',
        em.getTransactionContext(),
      ),
    erase: async (em, personId) => {
      await em.getConnection().execute('delete from answer_event where response_id in (select id from response where person_id = ?)', [personId], 'run', em.getTransactionContext());
    },
    retention: 'As long as the response.',
  },
  {
    table: 'response',
    holds: 'That the person answered a questionnaire: which version, in which role, from when to when.',
    export: (em, personId) =>
      em.getConnection().execute(
        `select r.id, q.code as questionnaire, v.version, r.role, r.opened_at, r.submitted_at
         from response r join questionnaire_version v on v.id = r.version_id join questionnaire q on q.id = v.questionnaire_id
         where r.person_id = ? order by r.id`,
        [personId],
        'all',
        em.getTransactionContext(),
      ),
    erase: async (em, personId) => {
      await em.getConnection().execute('delete from response where person_id = ?', [personId], 'run', em.getTransactionContext());
    },
    retention: 'As long as the account; without an account 30 days after the last answer.',
  },
];
