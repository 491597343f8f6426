import { isUuid } from '@skills/platform/database';
import { SubjectRole } from '@skills/identity/api';
import { anyone, Payload, ReadPolicy, refuse, type Context } from '@skills/platform/graph';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { EVENT_ROLES, isDay, MOST_DAYS_AWAY } from '../../rules';
import { ChecklistItem } from './checklist-item.entity';
import { readText } from './read-text';

@InputType({ description: 'What an item of a checklist says.' })
export class ChecklistItemContent {
  @Field(() => String, { description: 'What is to be done.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'The day by which it is to be done, ISO 8601; give this, or the days, or none.' })
  dueOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many days before the event begins (below 0), after it ends (above 0), or on its day (0).' })
  daysFromEvent?: number | null;

  @Field(() => ID, { nullable: true, description: 'Who sees to it: a member of the team.' })
  memberId?: string | null;
}

/** What acts on an item answer. */
@ReadPolicy(anyone)
@ObjectType({ description: 'What acts on an item of a checklist answer.' })
export abstract class ChecklistPayload extends Payload {
  @Field(() => ChecklistItem, { nullable: true, description: 'The item.' })
  item: ChecklistItem | null;
}

/** What an item says, or a refusal; who sees to it is a member of this event's team. */
export async function readItem({ em }: Context, eventId: string, { title, dueOn = null, daysFromEvent = null, memberId = null }: ChecklistItemContent): Promise<Pick<ChecklistItem, 'title' | 'dueOn' | 'daysFromEvent' | 'assignee'>> {
  const text = readText(title, ['content', 'title']) ?? refuse('TITLE_MISSING', ['content', 'title']);
  if (dueOn !== null && (!isDay(dueOn) || daysFromEvent !== null)) refuse('DUE_NOT_UNDERSTOOD', ['content', 'dueOn']);
  if (daysFromEvent !== null && Math.abs(daysFromEvent) > MOST_DAYS_AWAY) refuse('DAYS_RANGE', ['content', 'daysFromEvent'], { most: MOST_DAYS_AWAY });
  const assignee = memberId === null ? null : ((isUuid(memberId) ? await em.findOne(SubjectRole, { id: memberId, subjectId: eventId, role: { $in: [...EVENT_ROLES] } }) : null) ?? refuse('MEMBER_UNKNOWN', ['content', 'memberId']));
  return { title: text, dueOn, daysFromEvent, assignee };
}
