import type { EntityManager } from '@mikro-orm/postgresql';
import { batched, Context, grouped, type Row } from '@skills/platform/graph';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Participant } from '../registration/participant.entity';

const TAKEN = `select r.event_id as "eventId", c.session_id as "sessionId", count(*)::int as taken
  from session_choice c join participant p on p.id = c.participant_id join registration r on r.id = p.registration_id
  where r.state = 'CONFIRMED' and r.event_id in (select json_array_elements_text(?::json)::uuid) group by r.event_id, c.session_id`;
const CHOSEN = 'select participant_id as "participantId", session_id as "sessionId" from session_choice where participant_id in (select json_array_elements_text(?::json)::uuid) order by id';

/** How many seats of sessions are taken, by those with a seat at their event. Sessions that nobody chose are not among them. */
export const takenSeats = (em: EntityManager, eventIds: readonly string[]): Promise<{ eventId: string; sessionId: string; taken: number }[]> => em.getConnection().execute(TAKEN, [JSON.stringify(eventIds)], 'all', em.getTransactionContext());

const choices = {};

/** The own agenda of somebody who takes part. */
@Resolver(() => Participant)
export class ParticipantAgenda {
  @FieldResolver(() => [ID], { description: 'The sessions that they chose.' })
  async sessionIds(@Root() { id }: Row<Participant>, @Ctx() context: Context): Promise<string[]> {
    const { em } = context;
    type Chosen = { participantId: string; sessionId: string };
    const chosen = await batched(context, choices, async (ids: readonly string[]) => grouped(ids, await em.getConnection().execute<Chosen[]>(CHOSEN, [JSON.stringify(ids)], 'all', em.getTransactionContext()), ({ participantId }) => participantId)).load(id);
    return chosen.map(({ sessionId }) => sessionId);
  }
}
