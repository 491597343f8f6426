import type { EntityManager } from '@mikro-orm/postgresql';
import type { Seed } from '@skills/platform/graph';
import { dayOf } from '../contribution/catalogue-writes';

interface DemoCourse {
  id: string;
  title: string;
  provider: string;
  url: string;
  topics: string[];
  audience: string[];
  sectors: string[];
  sizeClasses: string[];
  summary: string;
  ageInDays: number;
  failingForDays: number;
}

const DAY = 24 * 3600 * 1000;
const listOf = (values: readonly string[]): string => `{${values.join(',')}}`;

async function sowOne(em: EntityManager, { id, title, provider, url, topics, audience, sectors, sizeClasses, summary, ageInDays, failingForDays }: DemoCourse, now: Date): Promise<void> {
  const run = (sql: string, params: unknown[]) => em.getConnection().execute(`${sql} on conflict do nothing`, params, 'run', em.getTransactionContext());
  const before = (days: number): Date => new Date(now.getTime() - days * DAY);
  // Without a competence: what is invented must never be recommended to a firm.
  await run(
    `insert into course (id, title, provider, url, source_url, languages, topics, audience, sectors, size_classes, level_assumed, hours_computed, summary, summary_basis, availability, retrieved_on)
     values (?, ?, ?, ?, ?, '{en}', ?, ?, ?, ?, false, false, ?, 'DESCRIPTION', 'PROVIDER_PAGE_SEEN', ?)`,
    [id, title, provider, url, url, listOf(topics), listOf(audience), listOf(sectors), listOf(sizeClasses), summary, dayOf(before(ageInDays))],
  );
  if (failingForDays > 0)
    await run(
      `insert into offer_link (kind, entry_id, url, asked_at, checked_at, verdict, status, failing_days, failing_since, failed_on, is_dead) values ('COURSE', ?, ?, ?, ?, 'GONE', 404, ?, ?, ?, true)`,
      [id, url, now, now, failingForDays, dayOf(before(failingForDays - 1)), dayOf(now)],
    );
}

/** Invented courses that need an editor's look, so that the demo shows what a dead and an old offer are. */
export const demoCourses: Seed = {
  name: 'recommendations.demo',
  demoOnly: true,
  async sow(em, clock) {
    const { default: content } = (await import('../../content/demo-courses.json', { with: { type: 'json' } })) as { default: { courses: DemoCourse[] } };
    for (const course of content.courses) await sowOne(em, course, clock());
  },
};
