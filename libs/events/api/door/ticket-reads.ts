import { idOf } from '@skills/platform/database';
import { batched, Context, grouped, ReadPolicy, type Row } from '@skills/platform/graph';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { admissionStop } from '../../rules';
import { eventsById, withMoments } from '../event/event-reads';
import { Registration } from '../registration/registration.entity';
import { mayReadRegistration } from '../registration/registration.policy';

/** What lets somebody in. */
@ReadPolicy(mayReadRegistration)
@ObjectType({ description: 'What lets somebody in at the door.' })
export class Ticket {
  @Field(() => ID, { description: 'The participant whose it is.' })
  participantId: string;

  @Field(() => String, { description: 'The name on it.' })
  name: string;

  @Field(() => String, { description: 'Its code: twelve signs, the last of which checks the others.' })
  code: string;
}

const tickets = {};

interface TicketRow extends Ticket {
  registration: string;
}

/** The tickets of a registration. */
@Resolver(() => Registration)
export class RegistrationTickets {
  @FieldResolver(() => [Ticket], { description: 'The tickets of those who come; none before the seats are confirmed or when they are given up, while the event is postponed, and once it is cancelled or its doors have closed.' })
  async tickets(@Root() { id, event, state }: Row<Registration>, @Ctx() context: Context): Promise<readonly Ticket[]> {
    if (state !== 'CONFIRMED') return [];
    const held = await eventsById(context).load(idOf(event));
    if (!held || admissionStop(withMoments(held), context.clock()) !== null) return [];
    return batched(context, tickets, async (ids: readonly string[]) =>
      grouped(
        ids,
        await context.em.getConnection().execute<TicketRow[]>(
          `select id as "participantId", registration_id as registration, name, ticket_code as code from participant
           where ticket_code is not null and registration_id in (select json_array_elements_text(?::json)::uuid) order by registration_id, position`,
          [JSON.stringify(ids)],
          'all',
          context.em.getTransactionContext(),
        ),
        ({ registration }) => registration,
      ),
    ).load(id);
  }
}
