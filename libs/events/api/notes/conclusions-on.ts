import { idOf } from '@skills/platform/database';
import { raw } from '@mikro-orm/postgresql';
import type { Context } from '@skills/platform/graph';
import { stateOnOtherNotes } from '../../rules';
import { Conclusion } from '../conclusions/conclusion.entity';
import { touchConclusion } from '../conclusions/held-conclusion';
import type { BreakoutNote } from './breakout-note.entity';

/** The conclusions that rest on a note, as their organisers work on them. */
export const conclusionsOn = ({ em }: Context, note: BreakoutNote): Promise<Conclusion[]> => em.find(Conclusion, { event: note.event, [raw('? = any(note_ids)', [note.id])]: [] });

/** Whether a published conclusion rests on a note, in any version. */
export async function isPublishedUpon({ em }: Context, note: BreakoutNote): Promise<boolean> {
  const found = await em.getConnection().execute(
    'select from published_conclusion p join conclusion_summary s on s.id = p.summary_id where s.event_id = ? and p.notes @> ?::jsonb limit 1',
    [idOf(note.event), JSON.stringify([{ id: note.id }])],
    'all',
    em.getTransactionContext(),
  );
  return found.length > 0;
}

/** Opens the review of what rests on a note that says something else now. */
export async function reviewAgain(context: Context, note: BreakoutNote): Promise<void> {
  for (const conclusion of await conclusionsOn(context, note)) {
    if (conclusion.state === 'DRAFT') continue;
    const state = stateOnOtherNotes({ state: conclusion.state, authorId: conclusion.author && idOf(conclusion.author) });
    Object.assign(conclusion, { state, reviewer: null, isNoteChanged: true });
    touchConclusion(conclusion, context.clock());
  }
}
