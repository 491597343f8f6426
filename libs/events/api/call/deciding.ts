import { Person, refuseFaults, type FormPlace } from '@skills/identity/api';
import { refuse, type Context } from '@skills/platform/graph';
import { confirmDays, readDecision, reviewSummary, type ProposalDecision } from '../../rules';
import type { Event } from '../event/event.entity';
import { proposalMailed } from './proposal-mail';
import type { SessionProposal } from './proposal.entity';

/** A decision, what authors are told with it, and the last day on which they can confirm what is accepted. */
export interface Deciding {
  readonly decision: ProposalDecision;
  readonly message: string | null;
  readonly confirmDueOn: string | null;
}

/** The same as it comes with an act. */
export interface DecidingInput {
  readonly decision: ProposalDecision;
  readonly message?: string | null;
  readonly confirmDueOn?: Date | null;
}

const FORM: FormPlace = { path: [], nameKey: (field) => `events.call.field.${field}` };

/** Where a proposal stands once it is decided. */
export const DECIDED_AS = { ACCEPT: 'ACCEPTED', DECLINE: 'DECLINED' } as const satisfies Record<ProposalDecision, string>;

/** Reads a decision for an event, or refuses it. */
export function readDeciding(context: Context, event: Event, { decision, message, confirmDueOn }: DecidingInput): Deciding {
  const reading = readDecision({ message });
  if ('faults' in reading) refuseFaults(context, FORM, reading.faults);
  const { message: said } = reading.content;
  if (decision === 'DECLINE') return { decision, message: said, confirmDueOn: null };
  const days = confirmDays(event, context.clock());
  const dueOn = confirmDueOn?.toISOString().slice(0, 10) ?? days.usual;
  if (dueOn < days.least || (days.most !== null && dueOn > days.most)) refuse('CONFIRM_DAY', ['confirmDueOn']);
  return { decision, message: said, confirmDueOn: dueOn };
}

/** Decides on a proposal, keeps on which scores that rested, and has its author told. Whoever calls it has asked whether it can be. */
export function decideOn(context: Context, proposal: SessionProposal, { decision, message, confirmDueOn }: Deciding, scores: readonly number[], personId: string): void {
  const { count, mean } = reviewSummary(scores);
  Object.assign(proposal, { state: DECIDED_AS[decision], decidedAt: context.clock(), decidedBy: context.em.getReference(Person, personId), decisionMessage: message, decisionReviews: count, decisionMean: mean });
  Object.assign(proposal, { confirmDueOn, remindedAt: null, lapseToldAt: null });
  context.announce(proposalMailed(proposal, DECIDED_AS[decision]));
}
