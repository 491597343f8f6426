import { problemOf, type FormPlace } from '@skills/identity/api';
import { anyone, Context, Mutates, ReadPolicy, Refusal, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { AGENDA_MOST, readRoom } from '../../rules';
import { EventPayload } from '../event/event-payload';
import { mayManageAgenda } from '../event/event.policy';
import { AgendaRoom } from './agenda-room.entity';
import { agendaBook, roomOf } from './held-session';

@InputType({ description: 'A room of an event.' })
export class SaveAgendaRoomInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => ID, { nullable: true, description: 'The room, to change it; absent for a new one. Of two with one name the second is the first.' })
  roomId?: string | null;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => Int, { nullable: true, description: 'How many people it holds; absent when that is not known.' })
  capacity?: number | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class SaveAgendaRoomPayload extends EventPayload {}

const FORM: FormPlace = { path: [], nameKey: (field) => `events.agenda.room.${field}` };

/** Adds a room to an event, or changes one. */
@Resolver()
export class SaveAgendaRoom {
  @Mutates(mayManageAgenda)
  @Mutation(() => SaveAgendaRoomPayload, { description: 'Adds a room to an event, or changes one.' })
  async saveAgendaRoom(@Arg('input', () => SaveAgendaRoomInput, { description: 'The room.' }) { eventId, roomId, ...said }: SaveAgendaRoomInput, @Ctx() context: Context) {
    const { event } = await agendaBook(context, eventId);
    const { em } = context;
    const reading = readRoom(said);
    if ('faults' in reading) throw new Refusal(reading.faults.map((fault) => problemOf(context, FORM, fault)));
    const rooms = await em.find(AgendaRoom, { event: event.id });
    const there = (await roomOf(context, event.id, roomId)) ?? rooms.find(({ name }) => name === reading.content.name);
    if (there) Object.assign(there, reading.content);
    else if (rooms.length >= AGENDA_MOST.rooms) refuse('LIST_FULL', [], { most: AGENDA_MOST.rooms });
    else em.persist(em.create(AgendaRoom, { id: uuidv7(), event, ...reading.content }));
    return { event };
  }
}
