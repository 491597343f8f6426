import type { Job } from '@skills/platform/graph';
import { takeSnapshot } from './take-snapshot';

/** Publishes what peers have in common once a day, and at every start. */
export const benchmarkSnapshot: Job = { name: 'assessment.benchmark', everyMinutes: 24 * 60, run: (em, services) => takeSnapshot(em, services) };
