import type { EntityManager } from '@mikro-orm/postgresql';
import type { Job, Services } from '@skills/platform/graph';
import { afterLook, linkVerdict, type ContributionKind, type LinkAnswer, type LinkStanding } from '../../rules';
import { dayOf } from '../contribution/catalogue-writes';
import { ENTRIES } from '../desk/entry-sql';
import { askAddress, openInternet, type Asking, type Network } from './ask-address';

/** Addresses in one pass; the next takes what is left. */
const MOST = 40;
/** Hosts asked at once; each of them one address after the other. */
const AT_ONCE = 4;
/** From so many hosts on, silence of all of them tells of our own network, not of theirs. */
const SILENT_HOSTS = 5;

interface ClaimedLink {
  kind: ContributionKind;
  entry_id: string;
  url: string;
  standing: LinkStanding | null;
}

/**
 * Takes addresses that are due: new and changed ones, those that failed a day ago, the others after a week, the longest waiting first. Of
 * two servers only one gets an address.
 */
const claimLinks = (em: EntityManager, now: Date): Promise<ClaimedLink[]> =>
  em.getConnection().execute<ClaimedLink[]>(
    `insert into offer_link as l (kind, entry_id, url, asked_at)
     select e.kind, e.id, e.url, ?::timestamptz from (${ENTRIES}) e left join offer_link l on l.kind = e.kind and l.entry_id = e.id
     where e.url is not null and e.withdrawn_on is null
       and (l.entry_id is null or l.url <> e.url or l.asked_at < ?::timestamptz - case when l.verdict is null or (l.failing_days > 0 and not l.is_dead) then interval '20 hours' else interval '7 days' end)
     order by l.asked_at nulls first, e.id limit ?
     on conflict (kind, entry_id) do update set url = excluded.url, asked_at = excluded.asked_at,
       checked_at = case when l.url = excluded.url then l.checked_at end,
       verdict = case when l.url = excluded.url then l.verdict end,
       status = case when l.url = excluded.url then l.status end,
       failing_days = case when l.url = excluded.url then l.failing_days else 0 end,
       failing_since = case when l.url = excluded.url then l.failing_since end,
       failed_on = case when l.url = excluded.url then l.failed_on end,
       is_dead = l.url = excluded.url and l.is_dead
     where l.asked_at < excluded.asked_at - interval '1 hour' or l.url <> excluded.url
     returning kind, entry_id, url, case when verdict is not null then
       json_build_object('verdict', verdict, 'failingDays', failing_days, 'failingSince', failing_since, 'failedOn', failed_on, 'isDead', is_dead) end as standing`,
    [now, now, MOST],
    'all',
    em.getTransactionContext(),
  );

interface SeenLink extends ClaimedLink {
  answer: LinkAnswer;
}

async function lookAt(links: readonly ClaimedLink[], asking: Asking, network: Network): Promise<SeenLink[]> {
  const hosts = Map.groupBy(links, ({ url }) => URL.parse(url)?.host ?? '').values();
  const seen: SeenLink[] = [];
  const takeHosts = async (): Promise<void> => {
    for (const links of hosts) for (const link of links) if (!asking.stopping.aborted) seen.push({ ...link, answer: await askAddress(link.url, asking, network) });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeHosts));
  return seen;
}

const isSilent = ({ answer }: SeenLink): boolean => 'failure' in answer && answer.failure === 'NO_ANSWER';
const isOurFault = (seen: readonly SeenLink[]): boolean => seen.every(isSilent) && new Set(seen.map(({ url }) => URL.parse(url)?.host)).size >= SILENT_HOSTS;

async function keep(em: EntityManager, seen: readonly SeenLink[], now: Date): Promise<void> {
  const rows = seen.map(({ kind, entry_id, url, standing, answer }) => {
    const { verdict, failingDays, failingSince, failedOn, isDead } = afterLook(standing, linkVerdict(answer), dayOf(now));
    return { kind, entry_id, url, verdict, status: 'status' in answer ? answer.status : null, failing_days: failingDays, failing_since: failingSince, failed_on: failedOn, is_dead: isDead };
  });
  await em.getConnection().execute(
    `update offer_link l set checked_at = ?::timestamptz, verdict = r.verdict, status = r.status, failing_days = r.failing_days,
       failing_since = r.failing_since, failed_on = r.failed_on, is_dead = r.is_dead
     from jsonb_to_recordset(?::jsonb) as r(kind text, entry_id text, url text, verdict text, status int, failing_days int, failing_since date, failed_on date, is_dead boolean)
     where l.kind = r.kind and l.entry_id = r.entry_id and l.url = r.url`,
    [now, JSON.stringify(rows)],
    'run',
    em.getTransactionContext(),
  );
}

/** One pass over the addresses that are due. */
export async function checkLinks(em: EntityManager, { clock, log, publicUrl }: Pick<Services, 'clock' | 'log' | 'publicUrl'>, stopping: AbortSignal, network: Network = openInternet): Promise<void> {
  const now = clock();
  const seen = await lookAt(await claimLinks(em, now), { agent: `SkillsForSMEs-LinkCheck (+${publicUrl})`, stopping }, network);
  if (seen.length === 0 || stopping.aborted) return;
  if (isOurFault(seen)) return log.warn({ addresses: seen.length }, 'no address of any offer answered: nothing is concluded');
  await keep(em, seen, now);
}

/** Looks at the addresses of courses and cases, where the settings say so: a server asks other people's servers for nothing that its owner does not want. */
export const linkCheck: Job = {
  name: 'recommendations.linkCheck',
  everyMinutes: 60,
  run: async (em, services, stopping = new AbortController().signal) => void (services.checksLinks && (await checkLinks(em, services, stopping))),
};
