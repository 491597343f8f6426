import type { EntityManager } from '@mikro-orm/postgresql';
import { staleBefore, type ContributionKind, type LinkVerdict } from '../../rules';
import { dayOf } from '../contribution/catalogue-writes';
import { IS_DEAD } from '../offer-link/link-fields';
import type { Sql } from '../search/text-search';
import type { DeskEntry } from './desk-entry';
import { ENTRIES, VOTES_ON_ENTRIES } from './entry-sql';

/** The lists of the desk: all that is in the catalogue, what of it needs a look, and what an editor took out and can put back. */
export const ENTRY_VIEWS = ['CATALOGUE', 'STALE', 'TAKEN_OUT'] as const;
/** One of ENTRY_VIEWS. */
export type EntryView = (typeof ENTRY_VIEWS)[number];

/** The orders of a list: by title, or the most votes of one sort first. */
export const ENTRY_ORDERS = ['TITLE', 'NOT_USEFUL', 'USEFUL'] as const;
/** One of ENTRY_ORDERS. */
export type EntryOrder = (typeof ENTRY_ORDERS)[number];

const RANKS: Readonly<Record<EntryOrder, string>> = { TITLE: '0', NOT_USEFUL: 'coalesce(v.not_useful, 0)', USEFUL: 'coalesce(v.useful, 0)' };

const FROM = `from (${ENTRIES}) e
  left join offer_link l on l.kind = e.kind and l.entry_id = e.id and l.url = e.url and l.verdict is not null
  left join (${VOTES_ON_ENTRIES}) v on v.kind = e.kind and v.id = e.id`;

// What its author took back is not an editor's to put back, and of what was erased nothing is left.
const RESTORABLE = `e.withdrawn_on is not null and e.title <> '' and (not e.is_contributed or exists (
  select from contribution k where ((e.kind = 'COURSE' and k.course_id = e.id) or (e.kind = 'PRACTICE' and k.practice_id = e.id)) and k.taken_out->>'publishedContent' is not null))`;

const inView = (view: EntryView, today: string): Sql => {
  if (view === 'TAKEN_OUT') return { sql: RESTORABLE, params: [] };
  if (view === 'CATALOGUE') return { sql: 'e.withdrawn_on is null', params: [] };
  return { sql: `e.withdrawn_on is null and (e.availability = 'CLOSED' or e.retrieved_on < ?::date or coalesce(${IS_DEAD}, false))`, params: [staleBefore(today)] };
};

/** Which entries are wanted. */
export interface WantedEntries {
  view: EntryView;
  kind: ContributionKind | null;
  /** A part of the title, or of the name of the provider or firm. */
  text: string | null;
}

const conditionOf = ({ view, kind, text }: WantedEntries, today: string): Sql => {
  const conditions = [
    inView(view, today),
    ...(kind ? [{ sql: 'e.kind = ?', params: [kind] }] : []),
    // No text of the database holds a NUL.
    ...(text ? [{ sql: "position(lower(?) in lower(e.title || ' ' || e.organisation)) > 0", params: [text.replaceAll('\0', ' ')] }] : []),
  ];
  return { sql: conditions.map(({ sql }) => `(${sql})`).join(' and '), params: conditions.flatMap(({ params }) => params) };
};

interface EntryRow extends Omit<DeskEntry, 'linkSeen'> {
  rank: number;
  verdict: LinkVerdict | null;
  status: number | null;
  checkedAt: Date;
  failingSince: string | null;
  isDead: boolean;
}

/** An entry with its rank in the order asked for. */
export type RankedEntry = DeskEntry & { rank: number };

const entryOf = ({ verdict, status, checkedAt, failingSince, isDead, ...entry }: EntryRow): RankedEntry => ({
  ...entry,
  linkSeen: verdict && { verdict, status, checkedOn: dayOf(new Date(checkedAt)), failingSince, isDead },
});

/** Where in a list to begin: after the entry with this rank, title and id. */
export type EntryPlace = readonly [rank: number, title: string, id: string];

async function select(em: EntityManager, { sql, params }: Sql, order: EntryOrder, most: number): Promise<RankedEntry[]> {
  const rows = await em.getConnection().execute<EntryRow[]>(
    `select e.entry_name as id, e.kind, e.id as "entryId", e.title, e.title_language as "titleLanguage", e.organisation, e.url, e.source_url as "sourceUrl", e.availability, e.retrieved_on::text as "retrievedOn",
       e.confirmed_on::text as "confirmedOn", e.is_contributed as "isContributed", e.withdrawn_on::text as "withdrawnOn", coalesce(v.useful, 0) as useful, coalesce(v.not_useful, 0) as "notUseful",
       ${RANKS[order]} as rank, l.verdict, l.status, l.checked_at as "checkedAt", l.failing_since::text as "failingSince", coalesce(${IS_DEAD}, false) as "isDead"
     ${FROM} where ${sql} order by rank desc, e.title, e.entry_name limit ?`,
    [...params, most],
    'all',
    em.getTransactionContext(),
  );
  return rows.map(entryOf);
}

/** Reads entries in order, from a place on, in one statement. */
export function readEntries(em: EntityManager, wanted: WantedEntries, order: EntryOrder, after: EntryPlace | null, most: number, today: string): Promise<RankedEntry[]> {
  const { sql, params } = conditionOf(wanted, today);
  const reached = after ? [` and (-(${RANKS[order]}), e.title, e.entry_name) > (-(?::int), ?, ?)`, ...after] : [''];
  return select(em, { sql: `${sql}${reached[0]}`, params: [...params, ...reached.slice(1)] }, order, most);
}

/** How many entries are wanted. */
export async function countEntries(em: EntityManager, wanted: WantedEntries, today: string): Promise<number> {
  const { sql, params } = conditionOf(wanted, today);
  const [row] = await em.getConnection().execute<{ count: number }[]>(`select count(*)::int as count ${FROM} where ${sql}`, [...params], 'all', em.getTransactionContext());
  return row?.count ?? 0;
}

/** Reads one entry, in the catalogue or not. */
export const readEntry = async (em: EntityManager, kind: ContributionKind, entryId: string): Promise<DeskEntry | null> =>
  (await select(em, { sql: 'e.kind = ? and e.id = ?', params: [kind, entryId] }, 'TITLE', 1))[0] ?? null;
