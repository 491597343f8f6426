import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { takeSessionOut } from '../call/take-session-out';
import { EventPayload } from '../event/event-payload';
import { mayManageAgenda } from '../event/event.policy';
import { heldSession } from './held-session';

@InputType({ description: 'Which session.' })
export class RemoveAgendaSessionInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class RemoveAgendaSessionPayload extends EventPayload {}

/** Takes a session away. */
@Resolver()
export class RemoveAgendaSession {
  @Mutates(mayManageAgenda)
  @Mutation(() => RemoveAgendaSessionPayload, { description: 'Takes a session away, with who speaks in it; a published agenda keeps it until the next is published. Where it came from a proposal, its author and speakers are told by mail.' })
  async removeAgendaSession(@Arg('input', () => RemoveAgendaSessionInput, { description: 'Which.' }) { sessionId }: RemoveAgendaSessionInput, @Ctx() context: Context) {
    const session = await heldSession(context, sessionId);
    const { event } = session;
    await takeSessionOut(context, session, event);
    context.em.remove(session);
    return { event };
  }
}
