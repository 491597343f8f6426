import type { EntityManager } from '@mikro-orm/postgresql';
import type { Announcement } from '@skills/platform/graph';
import type { EventNews, ToldChange } from './told-change';

/** Announced for each mail to somebody who speaks at an event or offers something for its agenda, about what became of the event. */
export const CONTRIBUTOR_MAILED = 'events.contributorMailed';

/** By which row somebody contributes: who speaks in the agenda as planned or as published, or whose proposal it is. */
export type ContributionKind = 'PLANNED' | 'PUBLISHED' | 'PROPOSED';

/** Somebody who contributes; by a row and not by an address, so that whoever erases their data is not written to. */
export interface Contributor {
  readonly as: ContributionKind;
  readonly id: string;
}

/** The payload of the announcement. */
export interface ContributorMailed extends Contributor {
  readonly kind: EventNews;
  readonly change: ToldChange;
}

// The rows of one mailbox go to its first: who speaks is told as a speaker.
const CONTRIBUTORS = `
  select distinct on (lower(address)) "as", id, lower(address) as mailbox from (
    select 1 as rank, 'PLANNED' as "as", k.id, k.email_address as address from session_speaker k join event_session s on s.id = k.session_id where s.event_id = ?
    union all
    select 2, 'PUBLISHED', k.id, k.email_address from published_speaker k where k.version_id = (select v.id from agenda_version v where v.event_id = ? order by v.number desc limit 1)
    union all
    select 3, 'PROPOSED', p.id, a.email_address from session_proposal p join person a on a.id = p.author_id where p.event_id = ? and p.state in ('SUBMITTED', 'ACCEPTED', 'CONFIRMED')
  ) c where address is not null order by lower(address), rank, id`;

/** Everybody who speaks at an event or has a live proposal for it, once for each mailbox. */
export const contributorsTo = (em: EntityManager, eventId: string): Promise<(Contributor & { mailbox: string })[]> => em.getConnection().execute(CONTRIBUTORS, [eventId, eventId, eventId], 'all', em.getTransactionContext());

/** A mail to somebody who contributes. */
export function contributorMailed({ as, id }: Contributor, kind: EventNews, change: ToldChange): Announcement {
  const payload: ContributorMailed = { as, id, kind, change };
  return { topic: CONTRIBUTOR_MAILED, payload: { ...payload }, isForMany: true };
}
