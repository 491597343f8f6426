import type { EntityManager } from '@mikro-orm/postgresql';
import { findPublished, QuestionnaireVersion, publishedVersion, Response } from '@skills/questionnaire/api';
import { uuidv7 } from 'uuidv7';
import type { TopicAmbition } from '../graph-ambition';
import { Respondent } from '../run/respondent.entity';
import { RunAmbition } from '../run/run-ambition.entity';
import { Run } from '../run/run.entity';
import { carryOver } from './carry-over';
import { ownPartsOf } from './own-part';

/** What the firm of a run wanted of each topic. */
export const ambitionsOf = (em: EntityManager, runId: string): Promise<TopicAmbition[]> =>
  em.createQueryBuilder(RunAmbition, 'a').select(['a.topic', 'a.ambition']).where({ run: runId }).execute<TopicAmbition[]>();

/** A new run of the same firm and person, on the version published last, with what can be carried over of the person's own answers. */
export async function beginAgain(em: EntityManager, before: Run, at: Date): Promise<Run> {
  const { document } = await publishedVersion(em, before.version.id);
  const newest = (await findPublished(em, document.code))!;
  const { organisation, person, languages } = before;
  const from = (await ownPartsOf(em, [before.id], { personId: person?.id ?? null, guestHash: null })).get(before.id);
  const role = from?.role ?? 'MANAGER';
  const version = em.getReference(QuestionnaireVersion, newest.id);
  const run = em.create(Run, { id: uuidv7(), organisation, version, person, guestHash: null, languages: [...languages], startedAt: at, completedAt: null, previousRun: before });
  const response = em.create(Response, { id: uuidv7(), version, role, person, guestHash: null, openedAt: at, submittedAt: null, closedAt: null });
  em.persist([run, response, em.create(Respondent, { id: uuidv7(), run, response, person, role, colleague: false, mailbox: null, release: null })]);
  await em.flush();
  if (from) await carryOver(em, { from, toResponseId: response.id, toVersionId: newest.id, at });
  return run;
}
