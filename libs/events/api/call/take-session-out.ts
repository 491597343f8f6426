import type { Context } from '@skills/platform/graph';
import { callStopOf, proposalAfter } from '../../rules';
import type { EventSession } from '../agenda/session.entity';
import type { Event } from '../event/event.entity';
import { proposalMailboxes } from './named-speakers';
import { proposalMailed } from './proposal-mail';
import { SessionProposal } from './proposal.entity';
import { tellSpeakers } from './speaker-mailed';

/** Says of the proposal that became a session, if there is one, that organisers take it out; its author and speakers hear it while there is something to speak at, and are given back as mailboxes. Whoever calls it holds the event’s book. */
export async function takeSessionOut(context: Context, session: EventSession, event: Event): Promise<ReadonlySet<string>> {
  const proposal = await context.em.findOne(SessionProposal, { session: session.id }, { refresh: true });
  const state = proposal && proposalAfter(proposal.state, 'TAKE_OUT');
  if (!proposal || !state) return new Set();
  Object.assign(proposal, { state, session: null });
  const mailboxes = await proposalMailboxes(context.em, proposal);
  if (callStopOf(event, context.clock()) !== null) return mailboxes;
  context.announce(proposalMailed(proposal, 'TAKEN_OUT'));
  await tellSpeakers(context, proposal, 'TAKEN_OUT');
  return mailboxes;
}
