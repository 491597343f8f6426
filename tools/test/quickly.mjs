// What npm run check runs: no browser, and only the specs that the changes since the last commit reach.
import { make, TARGETS } from '../build/targets.mjs';
import { runSteps } from './step.mjs';
import * as steps from './steps.mjs';
import { summary } from './summary.mjs';

await make(TARGETS.documents);
const lanes = await Promise.all([
  runSteps([steps.catalogue, steps.shape, steps.translations, steps.boundaries, steps.lint, steps.schema]),
  runSteps([steps.types, steps.jest(['--onlyChanged', '--passWithNoTests', '--maxWorkers=1'])]),
]);
process.exit(summary(lanes.flat()));
