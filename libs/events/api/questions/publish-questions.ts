import type { Context } from '@skills/platform/graph';
import { importQuestionnaire } from '@skills/questionnaire/api';
import { questionsCode, questionsDocument, type EventQuestion } from '../../rules';

/** Publishes another version of an event's questions; its id. */
export async function publishQuestions({ em, clock }: Context, event: { id: string; title: string; textLanguage: string }, number: number, questions: readonly EventQuestion[]): Promise<string> {
  const { faults } = await importQuestionnaire(em, questionsDocument(event, number, questions), clock, { isPublic: false });
  if (faults[0]) throw new Error(`The questions of an event are no questionnaire: ${faults[0].path} ${faults[0].reason}`);
  const [row] = await em.getConnection().execute<{ id: string }[]>(
    'select v.id from questionnaire_version v join questionnaire q on q.id = v.questionnaire_id where q.code = ? and v.version = ?', [questionsCode(event.id), `${number}.0.0`], 'all', em.getTransactionContext(),
  );
  return row!.id;
}
