import { findById } from '@skills/platform/database';
import { askedFields, Context, keyOf, PageArgs, pageFrom, pageSize, Reads, type Connection } from '@skills/platform/graph';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import { isCorrectable, isMailable, possibleDeskActs, stopOf, type ParticipantOrder } from '../../rules';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';
import { GraphParticipantOrder } from './graph-vocabulary';
import { ParticipantLineConnection, type ParticipantLine } from './participant-line';
import { countParticipants, orderKeyOf, participantRows } from './participant-rows';
import { ParticipantsFilter } from './participants-filter';

@ArgsType()
export class ParticipantsArgs extends PageArgs {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => ParticipantsFilter, { nullable: true, description: 'Which are wanted.' })
  where?: ParticipantsFilter | null;

  @Field(() => [ID], { nullable: true, description: 'Of these only those with one of these ids, so that rows can be read again; absent for all.' })
  ids?: string[] | null;

  @Field(() => GraphParticipantOrder, { defaultValue: 'REGISTERED', description: 'By what they are put into order.' })
  order: ParticipantOrder;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the last comes first.' })
  isDescending: boolean;
}

/** Who takes part, for the organisers' table. */
@Resolver()
export class ParticipantsList {
  @Reads(mayOrganise)
  @Query(() => ParticipantLineConnection, { nullable: true, description: 'The participants of an event, one by one; null for who does not organise it.' })
  async participants(@Args(() => ParticipantsArgs) { eventId, where, ids, order, isDescending, first, after }: ParticipantsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Connection<ParticipantLine> | null> {
    const { em } = context;
    const event = await findById(em, Event, eventId);
    if (!event || !context.can(mayOrganise, event)) return null;
    const most = pageSize(first);
    const wanted = { ...where, ids };
    const rows = await participantRows(em, event.id, { where: wanted, order, isDescending, after: after ? keyOf(after, [orderKeyOf(order), 'uuid']) : null, most: most + 1 });
    const stop = stopOf(event, context.clock());
    const lines = rows.map((row) => ({ ...row, possibleActs: possibleDeskActs(row.state, stop), isCorrectable: isCorrectable(row), isMailable: isMailable(row, stop) }));
    const total = askedFields(info).has('totalCount') ? (await countParticipants(em, event.id, wanted)).people : 0;
    return pageFrom(lines, most, total, ({ orderKey, id }) => [orderKey, id]);
  }
}
