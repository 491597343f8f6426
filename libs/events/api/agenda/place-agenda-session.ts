import { idOf } from '@skills/platform/database';
import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EventPayload } from '../event/event-payload';
import { mayManageAgenda } from '../event/event.policy';
import { heldSession, place, roomOf } from './held-session';

@InputType({ description: 'Where a session goes.' })
export class PlaceAgendaSessionInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;

  @Field(() => Date, { nullable: true, description: 'When it begins; absent to take it out of the agenda.' })
  startsAt?: Date | null;

  @Field(() => ID, { nullable: true, description: 'Its room.' })
  roomId?: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class PlaceAgendaSessionPayload extends EventPayload {}

/** Gives a session its place. */
@Resolver()
export class PlaceAgendaSession {
  @Mutates(mayManageAgenda)
  @Mutation(() => PlaceAgendaSessionPayload, { description: 'Gives a session its time and room, or takes it out of the agenda. Conflicts are told, not refused.' })
  async placeAgendaSession(@Arg('input', () => PlaceAgendaSessionInput, { description: 'Where.' }) { sessionId, startsAt, roomId }: PlaceAgendaSessionInput, @Ctx() context: Context) {
    const session = await heldSession(context, sessionId);
    place(session, startsAt ?? null, await roomOf(context, idOf(session.event), roomId));
    return { event: session.event };
  }
}
