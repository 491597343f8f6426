import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EventPayload } from './event-payload';
import { mayOrganise } from './event.policy';
import { organisedBook, touch } from './held-event';

@InputType({ description: 'Whether people may register.' })
export class SwitchRegistrationInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => Boolean, { description: 'true: within its window, from now on if it has not begun; false: no more for now.' })
  isOpen: boolean;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class SwitchRegistrationPayload extends EventPayload {}

/** Opens registration now, or closes it before its time. */
@Resolver()
export class SwitchRegistration {
  @Mutates(mayOrganise)
  @Mutation(() => SwitchRegistrationPayload, { description: 'Opens registration for a public event now, or closes it before its time. Those who wait are served in any case.' })
  async switchRegistration(@Arg('input', () => SwitchRegistrationInput, { description: 'Which, and whether.' }) { eventId, isOpen }: SwitchRegistrationInput, @Ctx() context: Context) {
    const { event } = await organisedBook(context, eventId);
    const now = context.clock();
    if (event.standing !== 'PUBLISHED' || (event.startsAt !== null && event.startsAt <= now)) refuse('NOT_POSSIBLE_NOW');
    event.isRegistrationPaused = !isOpen;
    if (isOpen && (event.registrationOpensAt === null || event.registrationOpensAt > now)) event.registrationOpensAt = now;
    if (isOpen && event.registrationClosesAt !== null && event.registrationClosesAt <= now) event.registrationClosesAt = null;
    touch(event, now);
    return { event };
  }
}
