import { mayManageOrganisation, mayReadOrganisation, Organisation, organisationsById } from '@skills/identity/api';
import { idOf } from '@skills/platform/database';
import { batched, Context, inOrder, type Row } from '@skills/platform/graph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { positionOf } from '../../rules';
import { basisFor } from '../result/result-fields';
import { Run } from '../run/run.entity';
import { BenchmarkParticipation } from './benchmark-participation.entity';
import { findPeers, type Peers, type RunToCompare } from './find-peers';
import { Benchmark, type BenchmarkState } from './graph-benchmark';

const lookups = {};
const participations = {};

/** What was found for one run. */
interface FoundPeers {
  takenAt: Date | null;
  peers: Peers | null;
}

/** The peers of a run, for all runs of a request at once. */
async function peersFor(context: Context, run: RunToCompare, minimum: number): Promise<FoundPeers> {
  const wanted = context.once<Map<string, RunToCompare>>(peersFor, () => new Map());
  wanted.set(run.runId, run);
  return batched<string, FoundPeers>(context, lookups, async (ids) => {
    const { takenAt, peersOf } = await findPeers(context.em, ids.map((id) => wanted.get(id)!), minimum, context.clock());
    return ids.map((id) => ({ takenAt, peers: peersOf.get(id) ?? null }));
  }).load(run.runId);
}

const stateOf = ({ takenAt, peers }: FoundPeers): BenchmarkState => (takenAt === null ? 'NOT_YET' : peers === null ? 'NOT_ENOUGH' : 'AVAILABLE');

/** A run among its peers. */
@Resolver(() => Run)
export class RunBenchmark {
  @FieldResolver(() => Benchmark, { nullable: true, description: 'The run beside its peers, whether or not its own firm takes part; null until it is completed.' })
  async benchmark(@Root() { id, organisation, version, completedAt }: Row<Run>, @Ctx() context: Context): Promise<Benchmark | null> {
    if (!completedAt) return null;
    const { smallestGroup: minimum, isDemo: isInvented } = context.request;
    const viewerCanDecide = context.can(mayManageOrganisation, { organisationId: idOf(organisation) });
    const firm = await organisationsById(context).load(idOf(organisation));
    if (minimum === null || !firm) return { state: 'OFF', group: null, topics: [], computedAt: null, minimum, isInvented, viewerCanDecide };
    const { countryCode, sector, sizeClass } = firm;
    const versionId = idOf(version);
    const found = await peersFor(context, { runId: id, versionId, countryCode, sector, sizeClass }, minimum);
    const own = found.peers ? (await basisFor(context, { id, versionId })).result.topics : [];
    const topics = (found.peers?.topics ?? []).map((quartiles) => {
      const level = own.find(({ topic }) => topic === quartiles.topic)?.maturity.level ?? null;
      return { ...quartiles, own: level, position: level === null ? null : positionOf(level, quartiles) };
    });
    return { state: stateOf(found), group: found.peers, topics, computedAt: found.takenAt, minimum, isInvented, viewerCanDecide };
  }
}

/** Whether a firm takes part. */
@Resolver(() => Organisation)
export class OrganisationBenchmark {
  @FieldResolver(() => BenchmarkParticipation, { nullable: true, description: 'That the firm takes part in the peer benchmark; null when it does not, and to everybody but its members.' })
  async benchmarkParticipation(@Root() { id }: Row<Organisation>, @Ctx() context: Context): Promise<BenchmarkParticipation | null> {
    if (!context.can(mayReadOrganisation, { organisationId: id })) return null;
    return batched<string, BenchmarkParticipation | null>(context, participations, async (ids) => {
      const rows = await context.em
        .createQueryBuilder(BenchmarkParticipation, 'p')
        .select(['p.id', 'p.organisation', 'p.textVersion', 'p.language', 'p.joinedAt', 'p.leftAt'])
        .where({ organisation: { $in: [...ids] }, leftAt: null })
        .execute<BenchmarkParticipation[]>();
      return inOrder(ids, rows, ({ organisation }) => idOf(organisation));
    }).load(id);
  }
}
