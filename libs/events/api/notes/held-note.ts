import { findById, idOf } from '@skills/platform/database';
import { refuse, type Context } from '@skills/platform/graph';
import { organisedBook } from '../event/held-event';
import { BreakoutNote } from './breakout-note.entity';

/** A note for somebody who organises its event, which is held until commit; refused as absent to others, and to whoever saw an earlier revision. */
export async function heldNote(context: Context, noteId: string, revision: number): Promise<BreakoutNote> {
  const { em } = context;
  const seen = (await findById(em, BreakoutNote, noteId)) ?? refuse('NOT_FOUND');
  await organisedBook(context, idOf(seen.event));
  const note = (await em.findOne(BreakoutNote, { id: seen.id }, { refresh: true })) ?? refuse('NOT_FOUND');
  if (note.revision !== revision) refuse('CHANGED_MEANWHILE', ['revision']);
  return note;
}
