import { refuseFaults, type FormPlace } from '@skills/identity/api';
import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { readCall } from '../../rules';
import { agendaBook } from '../agenda/held-session';
import { EventPayload } from '../event/event-payload';
import { mayManageAgenda } from '../event/event.policy';
import { CallForContributions } from './call.entity';
import { refuseStopped } from './held-proposal';

@InputType({ description: 'A call for contributions.' })
export class OpenCallInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => String, { description: 'What is wanted, and how it is chosen.' })
  guidance: string;

  @Field(() => Date, { description: 'Until when proposals are taken; a moment that is past closes the call.' })
  closesAt: Date;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class OpenCallPayload extends EventPayload {}

const FORM: FormPlace = { path: [], nameKey: (field) => `events.call.field.${field}` };

/** Opens the call of an event, or changes it. */
@Resolver()
export class OpenCall {
  @Mutates(mayManageAgenda)
  @Mutation(() => OpenCallPayload, { description: 'Opens the call for contributions of an event, or changes its words and its end; refused once the event was cancelled or is over.' })
  async openCall(@Arg('input', () => OpenCallInput, { description: 'The call.' }) { eventId, guidance, closesAt }: OpenCallInput, @Ctx() context: Context) {
    const { event } = await agendaBook(context, eventId);
    refuseStopped(context, event);
    const reading = readCall({ guidance });
    if ('faults' in reading) refuseFaults(context, FORM, reading.faults);
    const { em } = context;
    const call = await em.findOne(CallForContributions, { event: event.id });
    if (call) Object.assign(call, reading.content, { closesAt });
    else em.persist(em.create(CallForContributions, { event, ...reading.content, closesAt }));
    return { event };
  }
}
