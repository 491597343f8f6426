import type { EntityManager } from '@mikro-orm/postgresql';
import type { Announcement } from '@skills/platform/graph';

/** Announced for each mail to somebody who looks after the call of an event. */
export const ORGANISER_MAILED = 'events.organiserMailed';

/** Which mail: that an author comes, takes back what was accepted or what is a session already, has not answered in time, or that a speaker took their name off a proposal, or off what organisers wrote. */
export const ORGANISER_MAILS = ['CONFIRMED', 'WITHDRAWN', 'SESSION_WITHDRAWN', 'LAPSED', 'NAME_TAKEN_OFF', 'SPEAKER_SAID_NO'] as const;
/** One of ORGANISER_MAILS. */
export type OrganiserMailKind = (typeof ORGANISER_MAILS)[number];

/** The payload of the announcement. */
export interface OrganiserMailed {
  /** What it is about; null for what is of no proposal. */
  readonly proposalId: string | null;
  readonly eventId: string;
  /** Who reads it; null for the event’s address for questions. */
  readonly personId: string | null;
  readonly kind: OrganiserMailKind;
  /** The name that was taken off. */
  readonly name?: string;
  /** The sessions off which it was taken, where that is of no proposal. */
  readonly titles?: readonly string[];
}

const HAS_ROLE = "exists (select from subject_role s where s.person_id = w.id and s.subject_id = e.id and s.role in ('EVENT_ORGANISER', 'SPEAKER_MANAGER'))";
const MAY_STILL = "exists (select from role_grant g where g.person_id = w.id and g.role in ('ORGANISER', 'ADMIN') and (g.country_code is null or g.country_code = e.country_code))";
// Organisers of everywhere are not written to about every event: only where they decided on the proposal, or named the speaker, and still may.
const READERS = `
  select e.id as "eventId", w.id as "personId" from session_proposal p join event e on e.id = p.event_id left join person w on w.id is distinct from p.author_id and (${HAS_ROLE} or w.id = p.decided_by_id and ${MAY_STILL})
  where p.id = ? order by w.id`;
const READERS_OF_EVENT = `
  select e.id as "eventId", w.id as "personId" from event e left join person w on ${HAS_ROLE} or ${MAY_STILL} and exists (select from speaker_link l where l.event_id = e.id and l.address_hash = ? and l.named_by_id = w.id)
  where e.id = ? order by w.id`;

type Reader = Pick<OrganiserMailed, 'eventId' | 'personId'>;
const readersBy = (em: EntityManager, sql: string, values: unknown[]): Promise<Reader[]> => em.getConnection().execute<Reader[]>(sql, values, 'all', em.getTransactionContext());
const mailed = (payload: OrganiserMailed): Announcement => ({ topic: ORGANISER_MAILED, payload: { ...payload } });

/** The mails to those who look after the call of an event: who has that role for it, and who decided; where there is nobody, the address for questions. */
export async function organisersMailed(em: EntityManager, proposalId: string, kind: OrganiserMailKind, name?: string): Promise<Announcement[]> {
  return (await readersBy(em, READERS, [proposalId])).map((reader) => mailed({ ...reader, proposalId, kind, ...(name === undefined ? {} : { name }) }));
}

/** The mails that somebody whom organisers named says that they do not speak, to those who look after the speakers of an event, and who named them; where there is nobody, the address for questions. */
export async function organisersToldOfNo(em: EntityManager, eventId: string, addressHash: string, name: string, titles: readonly string[]): Promise<Announcement[]> {
  return (await readersBy(em, READERS_OF_EVENT, [addressHash, eventId])).map((reader) => mailed({ ...reader, proposalId: null, kind: 'SPEAKER_SAID_NO', name, titles }));
}
