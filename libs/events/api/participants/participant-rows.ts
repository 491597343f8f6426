import type { EntityManager } from '@mikro-orm/postgresql';
import type { SizeClass } from '@skills/identity/rules';
import type { KeyPart } from '@skills/platform/graph';
import type { AccessNeed, Diet, ParticipantOrder, ParticipantRole, RegistrationState } from '../../rules';
import type { Answered } from '../questions/answers-table';
import { inQueue } from '../seats/waiting-queue';
import { conditionOf, foldedIn, type ParticipantsWanted } from './participants-filter';

/** A participant with what is known of the registration. */
export interface ParticipantRow extends Answered {
  id: string;
  registrationId: string;
  name: string;
  role: ParticipantRole;
  diets: Diet[];
  accessNeeds: AccessNeed[];
  photoConsent: boolean;
  checkedInAt: Date | null;
  organisation: string | null;
  countryCode: string;
  emailAddress: string | null;
  state: RegistrationState;
  size: number;
  revision: number;
  isWalkIn: boolean;
  sizeClass: SizeClass | null;
  languages: string[];
  registeredAt: Date;
  place: number | null;
  /** What it is ordered by, as text. */
  orderKey: string;
}

/** By what rows are ordered, and the type of it: never null, so that a page can go on after any row. */
const ORDERS: Readonly<Record<ParticipantOrder, readonly [sql: string, type: string]>> = {
  NAME: [foldedIn('p.name'), 'text'],
  ORGANISATION: [foldedIn("coalesce(r.organisation, '')"), 'text'],
  COUNTRY: ['r.country_code', 'text'],
  ROLE: ['p.role', 'text'],
  STATE: ['r.state', 'text'],
  PLACE: [`case when ${inQueue('r')} then r.waiting_number else 2147483647 end`, 'integer'],
  REGISTERED: ['r.registered_at', 'timestamptz'],
  CHECKED_IN: ["coalesce(p.checked_in_at, 'infinity')", 'timestamptz'],
};

const KEYS: Readonly<Record<string, KeyPart>> = { integer: 'whole', timestamptz: 'moment' };

/** What the first part of a cursor is in this order. */
export const orderKeyOf = (order: ParticipantOrder): KeyPart => KEYS[ORDERS[order][1]] ?? 'text';

/** Which rows, in which order, after which row, and how many. */
export interface RowsWanted {
  readonly where: ParticipantsWanted;
  readonly order: ParticipantOrder;
  readonly isDescending: boolean;
  readonly after: readonly [key: string, id: string] | null;
  readonly most: number | null;
}

const COLUMNS = `p.id, p.registration_id as "registrationId", p.name, p.role, p.diets, p.access_needs as "accessNeeds", p.photo_consent as "photoConsent", p.checked_in_at as "checkedInAt", p.is_walk_in as "isWalkIn",
  r.organisation, r.country_code as "countryCode", r.email_address as "emailAddress", r.state, r.size, r.revision, r.size_class as "sizeClass", r.languages, r.questions_version_id, r.answers, r.registered_at as "registeredAt", w.place`;

/** Participants of an event: one statement, however many there are. */
export async function participantRows(em: EntityManager, eventId: string, { where, order, isDescending, after, most }: RowsWanted): Promise<ParticipantRow[]> {
  const condition = conditionOf(eventId, where);
  const [by, type] = ORDERS[order];
  const direction = isDescending ? 'desc' : 'asc';
  const rows = await em.getConnection().execute<ParticipantRow[]>(
    `with waiting as (select id, (row_number() over (order by waiting_number))::int as place from registration r where event_id = ?::uuid and ${inQueue('r')})
     select ${COLUMNS}, (${by})::text as "orderKey" from registration r join participant p on p.registration_id = r.id left join waiting w on w.id = r.id
     where ${condition.sql} ${after ? `and (${by}, p.id) ${isDescending ? '<' : '>'} (?::${type}, ?::uuid)` : ''} order by ${by} ${direction}, p.id ${direction} ${most === null ? '' : 'limit ?'}`,
    [eventId, ...condition.values, ...(after ?? []), ...(most === null ? [] : [most])],
    'all',
    em.getTransactionContext(),
  );
  // The driver gives moments as text.
  return rows.map((row) => ({ ...row, registeredAt: new Date(row.registeredAt), checkedInAt: row.checkedInAt && new Date(row.checkedInAt) }));
}

/** How many participants meet a filter, and how many registrations they belong to. */
export async function countParticipants(em: EntityManager, eventId: string, where: ParticipantsWanted): Promise<{ people: number; registrations: number }> {
  const condition = conditionOf(eventId, where);
  const [counted] = await em.getConnection().execute<{ people: number; registrations: number }[]>(
    `select count(*)::int as people, count(distinct r.id)::int as registrations from registration r join participant p on p.registration_id = r.id where ${condition.sql}`,
    [...condition.values],
    'all',
    em.getTransactionContext(),
  );
  return counted!;
}
