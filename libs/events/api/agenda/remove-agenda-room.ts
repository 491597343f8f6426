import { findById, idOf } from '@skills/platform/database';
import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EventPayload } from '../event/event-payload';
import { mayManageAgenda } from '../event/event.policy';
import { AgendaRoom } from './agenda-room.entity';
import { agendaBook } from './held-session';

@InputType({ description: 'Which room.' })
export class RemoveAgendaRoomInput {
  @Field(() => ID, { description: 'The room.' })
  roomId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class RemoveAgendaRoomPayload extends EventPayload {}

/** Takes a room away. */
@Resolver()
export class RemoveAgendaRoom {
  @Mutates(mayManageAgenda)
  @Mutation(() => RemoveAgendaRoomPayload, { description: 'Takes a room away; its sessions stay, without a room.' })
  async removeAgendaRoom(@Arg('input', () => RemoveAgendaRoomInput, { description: 'Which.' }) { roomId }: RemoveAgendaRoomInput, @Ctx() context: Context) {
    const room = (await findById(context.em, AgendaRoom, roomId)) ?? refuse('NOT_FOUND');
    const { event } = await agendaBook(context, idOf(room.event));
    context.em.remove(room);
    return { event };
  }
}
