import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor, Credentials } from '@skills/platform/graph';
import type { MembershipRole, PlatformRole } from './person/person-roles';
import { hashOf } from './secret';
import { GUEST_COOKIE, IDLE_DAYS, SESSION_COOKIE } from './session/session-cookies';

declare global {
  interface GraphActor {
    /** The account of who acts; null for a guest. */
    readonly personId: string | null;
    /** The session in which they act; null for a guest. */
    readonly sessionId: string | null;
    /** SHA-256 of the guest cookie, which stays known after signing in so that a guest's run can be claimed; null without one. */
    readonly guestHash: string | null;
    /** The organisations of the person. */
    readonly memberships: readonly { readonly organisationId: string; readonly role: MembershipRole }[];
    /** The person's roles on the platform; a null country means everywhere. */
    readonly grants: readonly { readonly role: PlatformRole; readonly countryCode: string | null }[];
    /** The person's roles for one thing each, such as one event. */
    readonly subjectRoles: readonly { readonly role: string; readonly subjectId: string }[];
  }
}

interface SessionRow {
  session_id: string;
  person_id: string;
  memberships: Actor['memberships'];
  grants: Actor['grants'];
  subject_roles: Actor['subjectRoles'];
}

// One statement for everything, as every request pays for it. `last_seen_at` moves once an hour at most, so that reading is not writing.
const ACTOR_SQL = `
with live as (
  select id, person_id, last_seen_at from session
  where token_hash = ?::text and expires_at > ?::timestamptz and last_seen_at > ?::timestamptz - interval '${IDLE_DAYS} days'
), seen as (
  update session set last_seen_at = ?::timestamptz from live
  where session.id = live.id and live.last_seen_at < ?::timestamptz - interval '1 hour'
)
select live.id as session_id, live.person_id,
  coalesce((select json_agg(json_build_object('organisationId', organisation_id, 'role', role)) from membership where person_id = live.person_id), '[]') as memberships,
  coalesce((select json_agg(json_build_object('role', role, 'countryCode', country_code)) from role_grant where person_id = live.person_id), '[]') as grants,
  coalesce((select json_agg(json_build_object('role', role, 'subjectId', subject_id)) from subject_role where person_id = live.person_id), '[]') as subject_roles
from live`;

/** Tells who acts from the cookies: a signed-in person, a guest's browser, or nobody known. */
export async function actorFrom(em: EntityManager, credentials: Credentials, clock: () => Date): Promise<Actor> {
  const guest = credentials.cookie(GUEST_COOKIE);
  const guestHash = guest ? hashOf(guest) : null;
  const nobody: Actor = { key: guestHash && `guest:${guestHash}`, personId: null, sessionId: null, guestHash, memberships: [], grants: [], subjectRoles: [] };
  const token = credentials.cookie(SESSION_COOKIE);
  if (!token) return nobody;
  const now = clock();
  const [row] = await em.getConnection().execute<SessionRow[]>(ACTOR_SQL, [hashOf(token), now, now, now, now], 'all');
  if (!row) return nobody;
  const { session_id: sessionId, person_id: personId, memberships, grants, subject_roles: subjectRoles } = row;
  return { key: `person:${personId}`, personId, sessionId, guestHash, memberships, grants, subjectRoles };
}
