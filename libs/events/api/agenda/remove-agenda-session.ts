import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { takeSessionOut } from '../call/take-session-out';
import { EventPayload } from '../event/event-payload';
import { mayManageAgenda } from '../event/event.policy';
import { heldSession } from './held-session';
import { SessionSpeaker } from './session-speaker.entity';
import { tellDropped } from './tell-dropped';

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
  @Mutation(() => RemoveAgendaSessionPayload, { description: 'Takes a session away, with who speaks in it; a published agenda keeps it until the next is published. Who speaks in it is told by mail, and the author of the proposal from which it came.' })
  async removeAgendaSession(@Arg('input', () => RemoveAgendaSessionInput, { description: 'Which.' }) { sessionId }: RemoveAgendaSessionInput, @Ctx() context: Context) {
    const session = await heldSession(context, sessionId);
    const { event } = session;
    const told = await takeSessionOut(context, session, event);
    await tellDropped(context, event, session.title, await context.em.find(SessionSpeaker, { session: session.id }), told);
    context.em.remove(session);
    return { event };
  }
}
