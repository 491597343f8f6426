import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * The invitations of the run from which each run was begun, by the same person, whose colleagues can be asked again: not withdrawn, and not
 * asked again in a way that still holds. In one statement, the first first.
 */
export const earlierColleaguesOf = (em: EntityManager, runIds: readonly string[], now: Date): Promise<{ runId: string; invitationId: string }[]> =>
  em.getConnection().execute<{ runId: string; invitationId: string }[]>(
    `select r.id as "runId", i.id as "invitationId" from run r join run b on b.id = r.previous_run_id and b.person_id = r.person_id join team_invitation i on i.run_id = b.id
     where r.id = any(?::uuid[]) and i.withdrawn_at is null and not exists (
       select 1 from team_invitation n where n.run_id = r.id and n.previous_id = i.id and n.withdrawn_at is null and (n.respondent_id is not null or n.expires_at > ?::timestamptz))
     order by i.id`,
    [`{${runIds.join(',')}}`, now],
    'all',
    em.getTransactionContext(),
  );
