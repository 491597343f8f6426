// What npm test runs, under the product's own Node.
import { runSteps } from './step.mjs';
import * as steps from './steps.mjs';
import { summary } from './summary.mjs';

const results = await runSteps([steps.build]);
const quick = [steps.catalogue, steps.shape, steps.translations, steps.boundaries, steps.lint, steps.types, steps.schema, steps.migrations, steps.bundleBudget];
// Two lanes for two cores; the browser then has the machine to itself.
const lanes = await Promise.all([runSteps(quick), runSteps([steps.jest(['--maxWorkers=2'])])]);
results.push(...lanes.flat());
const isBuilt = results[0].failed === 0;
if (isBuilt) results.push(...(await runSteps([steps.browser])));
else results.push({ name: 'browser tests (nothing was built)', passed: 0, failed: 1 });
process.exit(summary(results));
