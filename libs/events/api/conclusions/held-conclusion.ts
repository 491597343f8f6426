import { findById, idOf } from '@skills/platform/database';
import { refuse, type Context } from '@skills/platform/graph';
import { mayTakeConclusion, type ConclusionAct } from '../../rules';
import { organisedBook } from '../event/held-event';
import type { HeldBook } from '../seats/held-book';
import { Conclusion } from './conclusion.entity';

/** The book of an event from which something can come out, for somebody who organises it: neither of a draft nor of one that will not be. */
export async function outcomeBook(context: Context, eventId: string): Promise<HeldBook> {
  const book = await organisedBook(context, eventId);
  if (book.event.standing === 'DRAFT' || book.event.standing === 'CANCELLED') refuse('NOT_POSSIBLE_NOW');
  return book;
}

/** A conclusion for an act of somebody who organises its event, which is held until commit; refused as absent to others, and to whoever saw an earlier revision. */
export async function heldConclusion(context: Context, conclusionId: string, revision: number, act: ConclusionAct): Promise<Conclusion> {
  const { em, actor } = context;
  const seen = (await findById(em, Conclusion, conclusionId)) ?? refuse('NOT_FOUND');
  await organisedBook(context, idOf(seen.event));
  const conclusion = (await em.findOne(Conclusion, { id: seen.id }, { refresh: true })) ?? refuse('NOT_FOUND');
  if (conclusion.revision !== revision) refuse('CHANGED_MEANWHILE', ['revision']);
  const authorId = conclusion.author && idOf(conclusion.author);
  if (act === 'ACCEPT' && conclusion.state === 'IN_REVIEW' && authorId === actor.personId) refuse('OWN_CONCLUSION');
  if (!mayTakeConclusion(act, { state: conclusion.state, authorId }, actor.personId)) refuse('NOT_POSSIBLE_NOW');
  return conclusion;
}

/** Marks a conclusion as changed now. */
export function touchConclusion(conclusion: Conclusion, now: Date): void {
  conclusion.revision += 1;
  conclusion.changedAt = now;
}
