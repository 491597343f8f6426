import { findById } from '@skills/platform/database';
import { refuse, type Context } from '@skills/platform/graph';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { COPIED_PARTS, type CopiedPart } from '../../rules';
import { copyAgenda } from '../agenda/copy-agenda';
import { copyBudget } from '../budget/copy-budget';
import { copyChecklist } from '../checklist/copy-checklist';
import { copyQuestions } from '../questions/copy-questions';
import { copyTeam } from '../roles/copy-team';
import { copyReserves } from '../seats/copy-reserves';
import { Event } from './event.entity';
import { mayOrganise } from './event.policy';

/** What a new event can take from an earlier one, as a graph enum. */
export const GraphCopiedPart: { readonly [Value in CopiedPart]: Value } = { QUESTIONS: 'QUESTIONS', AGENDA: 'AGENDA', RESERVES: 'RESERVES', CHECKLIST: 'CHECKLIST', BUDGET: 'BUDGET', TEAM: 'TEAM' };
registerEnumType(GraphCopiedPart, {
  name: 'CopiedPart',
  description: 'What a new event can take from an earlier one besides what is said of it.',
  valuesConfig: {
    QUESTIONS: { description: 'What is asked of those who register.' },
    AGENDA: { description: 'Rooms and sessions, moved to the new time, without who speaks; of what was proposed only its place.' },
    RESERVES: { description: 'Seats that are kept, released as long before the beginning as then, under new codes.' },
    CHECKLIST: { description: 'What is to be done, by nobody yet.' },
    BUDGET: { description: 'The lines of the budget as they were planned.' },
    TEAM: { description: 'Who has which role.' },
  },
});

@InputType({ description: 'An earlier event, and what to take from it.' })
export class CopiedEventInput {
  @Field(() => ID, { description: 'The earlier event; one that the viewer organises.' })
  eventId: string;

  @Field(() => [GraphCopiedPart], { description: 'What to take.' })
  parts: CopiedPart[];
}

/** The event from which something is to be taken; refused as absent to who does not organise it. */
export async function copiedEvent(context: Context, { eventId }: CopiedEventInput): Promise<Event> {
  const source = (await findById(context.em, Event, eventId)) ?? refuse('NOT_FOUND');
  context.ask(mayOrganise, source);
  return source;
}

const COPIES: Readonly<Record<CopiedPart, (context: Context, source: Event, event: Event) => Promise<void>>> = { QUESTIONS: copyQuestions, AGENDA: copyAgenda, RESERVES: copyReserves, CHECKLIST: copyChecklist, BUDGET: copyBudget, TEAM: copyTeam };

/** Takes parts of an earlier event into a new one. Nobody's personal data goes along, but for the team where that is wanted. */
export async function copyParts(context: Context, source: Event, event: Event, parts: readonly CopiedPart[]): Promise<void> {
  for (const part of COPIED_PARTS) if (parts.includes(part)) await COPIES[part](context, source, event);
}
