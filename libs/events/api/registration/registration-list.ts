import { raw } from '@mikro-orm/postgresql';
import { findById } from '@skills/platform/database';
import { askedFields, connectionOf, Context, keyOf, PageArgs, pageFrom, pageSize, Reads, type Connection, type Row } from '@skills/platform/graph';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import type { RegistrationState } from '../../rules';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';
import { GraphRegistrationState } from './graph-vocabulary';
import { Registration } from './registration.entity';

/** A list of registrations, by pages. */
export const RegistrationConnection = connectionOf(Registration, 'Registration', 'registration');

@ArgsType()
export class RegistrationsArgs extends PageArgs {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => GraphRegistrationState, { nullable: true, description: 'Those in this state.' })
  state?: RegistrationState | null;
}

/** Whoever is registered for an event, for its organisers. */
@Resolver()
export class RegistrationList {
  @Reads(mayOrganise)
  @Query(() => RegistrationConnection, { nullable: true, description: 'The registrations for an event, by when they were begun, those who wait in the order in which seats are offered; null for who does not organise it.' })
  async registrations(@Args(() => RegistrationsArgs) { eventId, state, first, after }: RegistrationsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Connection<Registration> | null> {
    const { em } = context;
    const event = await findById(em, Event, eventId);
    if (!event || !context.can(mayOrganise, event)) return null;
    const most = pageSize(first);
    const wanted = { event: event.id, ...(state ? { state } : {}) };
    // Where organisers decide first, whoever was agreed to first waits in front, whenever they came.
    const [place, column] = state === 'WAITING' ? (['waitingNumber', 'r.waiting_number'] as const) : (['registeredAt', 'extract(epoch from r.registered_at)'] as const);
    const rows = em.createQueryBuilder(Registration, 'r').select(['*', raw(`${column}::text as place`)]).where(wanted);
    if (after) {
      const [at, id] = keyOf(after, ['number', 'uuid']);
      rows.andWhere(raw(`(${column}, r.id) > (?::numeric, ?::uuid)`, [at, id]));
    }
    const found = await rows.orderBy([{ [place]: 'asc' }, { id: 'asc' }]).limit(most + 1).execute<(Row<Registration> & { place: string })[]>();
    const total = askedFields(info).has('totalCount') ? await em.count(Registration, wanted) : 0;
    return pageFrom(found, most, total, (row) => [row.place, row.id]);
  }
}
