import { refuse, type Context } from '@skills/platform/graph';
import { writeAudit } from '@skills/identity/api';
import { uuidv7 } from 'uuidv7';
import { after, type ContributionAct, type ContributionSide } from '../../rules';
import { ContributionEvent } from './contribution-event.entity';
import { CONTRIBUTION_DECIDED } from './contribution-mail';
import { standingOf, type Contribution } from './contribution.entity';

/** What is noted beside an act. */
export interface ActNotes {
  note?: string;
  consent?: { version: string; language: string };
}

/** Takes an act on a held contribution: its next state, its history, and word to the author when an editor decided. */
export async function takeAct(context: Context, contribution: Contribution, act: ContributionAct, side: ContributionSide, { note, consent }: ActNotes = {}): Promise<void> {
  const next = after(standingOf(contribution), act, side) ?? refuse('NOT_POSSIBLE_NOW', ['contributionId']);
  const { state, publishedContent, takenOut } = contribution;
  const now = context.clock();
  contribution.state = next.state;
  if (act === 'RESTORE' && takenOut) contribution.publishedContent = takenOut.publishedContent;
  if (!next.isPublic) contribution.publishedContent = null;
  contribution.takenOut = next.takenOutFrom && { state, publishedContent };
  contribution.revision += 1;
  contribution.changedAt = now;
  const event = context.em.create(ContributionEvent, {
    id: uuidv7(),
    contribution,
    act,
    side,
    note: note ?? null,
    consentVersion: consent?.version ?? null,
    consentLanguage: consent?.language ?? null,
    at: now,
  });
  if (side === 'AUTHOR') return;
  await writeAudit(context, { act: `${act.toLowerCase()} contribution`, subjectKind: 'Contribution', subjectId: contribution.id });
  context.announce({ topic: CONTRIBUTION_DECIDED, payload: { eventId: event.id } });
}
