import type { EntityManager } from '@mikro-orm/postgresql';
import type { Announcement } from '@skills/platform/graph';

/** Announced for each mail to somebody who looks after the call of an event. */
export const ORGANISER_MAILED = 'events.organiserMailed';

/** Which mail: that an author comes, takes back what was accepted or what is a session already, has not answered in time, or that a speaker took their name off. */
export const ORGANISER_MAILS = ['CONFIRMED', 'WITHDRAWN', 'SESSION_WITHDRAWN', 'LAPSED', 'NAME_TAKEN_OFF'] as const;
/** One of ORGANISER_MAILS. */
export type OrganiserMailKind = (typeof ORGANISER_MAILS)[number];

/** The payload of the announcement. */
export interface OrganiserMailed {
  readonly proposalId: string;
  /** Who reads it; null for the event’s address for questions. */
  readonly personId: string | null;
  readonly kind: OrganiserMailKind;
  /** The name that was taken off. */
  readonly name?: string;
}

// Organisers of everywhere are not written to about every event: only where they decided on the proposal, and still may.
const READERS = `
  select w.id from session_proposal p join event e on e.id = p.event_id join person w on w.id is distinct from p.author_id
  where p.id = ? and (
    exists (select from subject_role s where s.person_id = w.id and s.subject_id = e.id and s.role in ('EVENT_ORGANISER', 'SPEAKER_MANAGER'))
    or w.id = p.decided_by_id and exists (select from role_grant g where g.person_id = w.id and g.role in ('ORGANISER', 'ADMIN') and (g.country_code is null or g.country_code = e.country_code))
  ) order by w.id`;

/** The mails to those who look after the call of an event: who has that role for it, and who decided; where there is nobody, the address for questions. */
export async function organisersMailed(em: EntityManager, proposalId: string, kind: OrganiserMailKind, name?: string): Promise<Announcement[]> {
  const found = await em.getConnection().execute<{ id: string }[]>(READERS, [proposalId], 'all', em.getTransactionContext());
  const readers: (string | null)[] = found.length > 0 ? found.map(({ id }) => id) : [null];
  return readers.map((personId) => ({ topic: ORGANISER_MAILED, payload: { proposalId, personId, kind, ...(name === undefined ? {} : { name }) } satisfies OrganiserMailed }));
}
