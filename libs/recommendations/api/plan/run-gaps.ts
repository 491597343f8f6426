import type { EntityManager } from '@mikro-orm/postgresql';
import { basesOf, type Run } from '@skills/assessment/api';
import { idOf } from '@skills/platform/database';
import { gapsOf, type Course, type Gap, type Preferences } from '../../rules';
import { labelsOf, stock } from '../matching/recommend';

/** What a plan of a run is made from: its gaps, what its firm would like, and every course on offer. */
export interface PlanBasis {
  gaps: readonly Gap[];
  preferences: Preferences;
  courses: readonly Course[];
}

/** Reads the basis of a run's plan, from the answers and aims that count now. */
export async function planBasis(em: EntityManager, run: Pick<Run, 'id' | 'version' | 'languages'>): Promise<PlanBasis> {
  const [basis] = await basesOf(em, [{ id: run.id, versionId: idOf(run.version) }]);
  if (!basis) throw new Error(`Run ${run.id} has no basis`);
  const { result, ambitions, role } = basis;
  const labelOf = await labelsOf(em, result.competences.map(({ uri }) => uri));
  const { courses } = await stock(em);
  return { gaps: gapsOf({ result, ambitions, role, labelOf }), preferences: { role: role ?? 'MANAGER', languages: run.languages }, courses };
}
