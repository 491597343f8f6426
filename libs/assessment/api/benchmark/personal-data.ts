import type { EntityManager } from '@mikro-orm/postgresql';
import type { PersonalDataRule } from '@skills/platform/database';
import { retireLevels } from './retire-levels';
import { statement } from './statement';

async function retireFirms(em: EntityManager, sql: string, personId: string, now: Date): Promise<void> {
  const firms = await statement(em)<{ id: string }>(sql, personId);
  await retireLevels(em, firms.map(({ id }) => id), now);
}

/** What happens to the peer benchmark's rows when their person asks. */
export const benchmarkPersonalData: readonly PersonalDataRule[] = [
  {
    table: 'benchmark_level',
    holds: 'The levels with which a firm is counted among peers, as long as it takes part, with a hash of the mailbox or the company domain, so that it counts once.',
    export: (em, personId) =>
      statement(em)(
        `select l.organisation_id, l.run_id, l.big_data / 100.0 as big_data, l.iot / 100.0 as iot, l.cybersecurity / 100.0 as cybersecurity, l.leadership / 100.0 as leadership, l.recorded_at
         from benchmark_level l join run r on r.id = l.run_id where r.person_id = ? order by l.id`,
        personId,
      ),
    erase: (em, personId, now) => retireFirms(em, 'select l.organisation_id as id from benchmark_level l join run r on r.id = l.run_id where r.person_id = ?', personId, now),
    retention: 'As long as the firm takes part. Then without run and, once the person is erased, without the hash, until enough other firms leave the same published figures.',
  },
  {
    table: 'benchmark_participation',
    holds: 'For which firm the person agreed to take part in the peer benchmark, to which text, in which language and when.',
    export: (em, personId) => statement(em)('select organisation_id, text_version, language, joined_at, left_at from benchmark_participation where person_id = ? order by id', personId),
    erase: async (em, personId, now) => {
      await retireFirms(em, 'select organisation_id as id from benchmark_participation where person_id = ? and left_at is null', personId, now);
      await statement(em)(
        'update benchmark_level set voice = null where left_at is not null and organisation_id in (select organisation_id from benchmark_participation where person_id = ?)',
        personId,
      );
      await statement(em)('delete from benchmark_participation where person_id = ?', personId);
    },
    retention: 'As long as the account, also after it was ended.',
  },
];
