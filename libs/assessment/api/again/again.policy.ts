import { policy } from '@skills/platform/graph';
import type { RunOwner } from '../run/run.policy';

/** Who has kept a run by signing in assesses the firm again; to everybody else the run does not exist. */
export const mayAssessAgain = policy<RunOwner>('mayAssessAgain', 'NOT_FOUND', (actor, { personId }) => personId !== null && personId === actor.personId);
