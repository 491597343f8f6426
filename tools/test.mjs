// npm test: everything, in the order that finds faults soonest.
import { goOnWith } from './runtime/under-product-node.mjs';

await goOnWith('tools/test/everything.mjs');
