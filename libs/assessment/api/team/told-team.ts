import { batched, type Context } from '@skills/platform/graph';
import { rolesTold, type ReleasedPart } from '../../rules';
import type { TeamTold } from './graph-told';
import { releasesOf } from './releases';

const released = {};

const releasesFor = (context: Context, runId: string) => batched(context, released, (ids: readonly string[]) => releasesOf(context.em, ids)).load(runId);

/** The parts of all releases of a run, the oldest first; for all runs of a request at once. */
export const partsToldOf = async (context: Context, runId: string): Promise<ReleasedPart[]> => (await releasesFor(context, runId)).flatMap(({ parts }) => parts);

/** What is told of the team of a run that answers this version; null before anything is. */
export async function toldOf(context: Context, runId: string, versionId: string): Promise<TeamTold | null> {
  const releases = await releasesFor(context, runId);
  const last = releases.at(-1);
  if (!last) return null;
  const parts = releases.flatMap((release) => release.parts);
  return { versionId, parts, countedPeople: parts.reduce((sum, { people }) => sum + people, 0), releasedAt: last.releasedAt, roles: rolesTold(parts) };
}
