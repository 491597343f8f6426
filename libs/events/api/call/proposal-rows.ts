import type { Context } from '@skills/platform/graph';

/** The ids of events, as one value of a statement. */
export const OF_EVENTS = 'select json_array_elements_text(?::json)::uuid';

/** What is proposed, of a proposal `p`. */
export const PROPOSED = 'p.event_id as "eventId", p.kind, p.title, p.abstract, p.language, p.minutes, p.topics';

/** Who would speak in a proposal `p`. */
export const SPEAKERS = `coalesce((select json_agg(json_build_object('name', k.name, 'affiliation', k.affiliation, 'emailAddress', k.email_address) order by k.position) from proposal_speaker k where k.proposal_id = p.id), '[]'::json) as speakers`;

/** What a statement finds for some events. */
export const ofEvents = <Found extends object>({ em }: Context, sql: string, eventIds: readonly string[], ...more: readonly string[]): Promise<Found[]> =>
  em.getConnection().execute<Found[]>(sql, [JSON.stringify(eventIds), ...more], 'all', em.getTransactionContext());

