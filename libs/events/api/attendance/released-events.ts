import type { EntityManager } from '@mikro-orm/postgresql';
import type { AttendanceRelease } from '../../rules';

/** A release as it was kept. */
export interface KeptRelease extends AttendanceRelease {
  readonly releasedAt: Date;
  /** Whether its events are invented. */
  readonly isDemo: boolean;
}

/** What was told in public of who came to events, the oldest first; of invented ones only in a demonstration, and nothing where nothing may be published. */
export async function releasedAttendance(em: EntityManager, smallestGroup: number | null, isDemo: boolean): Promise<KeptRelease[]> {
  if (smallestGroup === null) return [];
  const releases = await em.getConnection().execute<(Omit<KeptRelease, 'releasedAt'> & { releasedAt: string })[]>(
    `select (select json_agg(a.event_id) from event_attendance a where a.release_number = r.number) as "eventIds", r.people, r.no_shows as "noShows", r.parts, r.is_demo as "isDemo", r.released_at as "releasedAt"
     from attendance_release r where ?::boolean or not r.is_demo order by r.number`,
    [isDemo],
    'all',
    em.getTransactionContext(),
  );
  return releases.map((release) => ({ ...release, releasedAt: new Date(release.releasedAt) }));
}
