import type { ModulePart } from '@skills/platform/graph';
import { demoEvents } from './demo-events';
import { demoOutcomes } from './demo-outcomes';
import { initiativeEvents } from './shipped-events';

/** The events of the initiative, and invented ones for the demo. */
export const contentPart: ModulePart = {
  seeds: [initiativeEvents, demoEvents, demoOutcomes],
};
