import { isUuid } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, Refusal, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { MOST_DECIDED, type DeskAct } from '../../rules';
import { mayOrganise } from '../event/event.policy';
import { organisedBook } from '../event/held-event';
import { Registration } from '../registration/registration.entity';
import { keepingOf } from '../seats/book-keeping';
import type { HeldBook } from '../seats/held-book';
import { decide } from './decide';
import { GraphDeskAct } from './graph-vocabulary';
import { conditionOf, ParticipantsFilter } from './participants-filter';

@InputType({ description: 'Which registrations, and what is decided about them.' })
export class DecideOnRegistrationsInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => GraphDeskAct, { description: 'What is decided.' })
  act: DeskAct;

  @Field(() => [ID], { nullable: true, description: 'The registrations; absent for all that meet the filter.' })
  registrationIds?: string[] | null;

  @Field(() => ParticipantsFilter, { nullable: true, description: 'Instead of ids: all registrations with a participant who meets this.' })
  where?: ParticipantsFilter | null;

  @Field(() => Int, { description: 'How many registrations it is about, as it was confirmed; when there are others meanwhile, nothing is done.' })
  count: number;
}

@ReadPolicy(mayOrganise)
@ObjectType({ description: 'A registration about which this could not be decided.' })
export class UndecidedRegistration {
  @Field(() => ID, { description: 'The registration.' })
  registrationId: string;

  @Field(() => String, { description: 'Why, as a code.' })
  code: string;

  @Field(() => String, { description: 'Why, in a sentence.' })
  message: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'What was decided, or the problems.' })
export class DecideOnRegistrationsPayload extends Payload {
  @Field(() => [ID], { nullable: true, description: 'The registrations about which it is decided now.' })
  decidedIds: string[] | null;

  @Field(() => [UndecidedRegistration], { nullable: true, description: 'Those about which it could not be decided; they are as they were.' })
  undecided: UndecidedRegistration[] | null;
}

/** The ids that are meant, as they are under the book. */
async function meantIds({ em }: Context, { event }: HeldBook, { registrationIds, where }: DecideOnRegistrationsInput): Promise<string[]> {
  if (registrationIds) return [...new Set(registrationIds)];
  const condition = conditionOf(event.id, where ?? {});
  const rows = await em.getConnection().execute<{ id: string }[]>(
    `select distinct r.id from registration r join participant p on p.registration_id = r.id where ${condition.sql} limit ${MOST_DECIDED + 1}`,
    [...condition.values],
    'all',
    em.getTransactionContext(),
  );
  return rows.map(({ id }) => id);
}

/** Decides about several registrations at once. */
@Resolver()
export class DecideOnRegistrations {
  @Mutates(mayOrganise)
  @Mutation(() => DecideOnRegistrationsPayload, { description: 'Agrees to registrations, declines them or takes them off the list, all under one hold of the event’s seats. What cannot be done is told one by one; a second time changes nothing.' })
  async decideOnRegistrations(@Arg('input', () => DecideOnRegistrationsInput, { description: 'Which, and what.' }) input: DecideOnRegistrationsInput, @Ctx() context: Context) {
    const book = await organisedBook(context, input.eventId);
    await book.settle();
    const ids = await meantIds(context, book, input);
    if (ids.length > MOST_DECIDED) refuse('TOO_MANY_AT_ONCE', ['count'], { most: MOST_DECIDED });
    if (ids.length !== input.count) refuse('CHANGED_MEANWHILE', ['count']);
    // First come, first served also among those who are agreed to together.
    const found = await context.em.find(Registration, { id: { $in: ids.filter(isUuid) }, event: book.event.id }, { orderBy: { registeredAt: 'asc', id: 'asc' }, refresh: true });
    const known = new Set(found.map(({ id }) => id));
    const refusedAs = (registrationId: string, code: string): UndecidedRegistration => ({ registrationId, code, message: context.request.translate(`problems.${code}`) });
    const undecided = ids.filter((id) => !known.has(id)).map((id) => refusedAs(id, 'NOT_FOUND'));
    const decidedIds: string[] = [];
    for (const registration of found) {
      try {
        decide(input.act, registration, book, keepingOf(context));
        decidedIds.push(registration.id);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        undecided.push(refusedAs(registration.id, error.problems[0]!.code));
      }
    }
    await book.settle();
    return { decidedIds, undecided };
  }
}
