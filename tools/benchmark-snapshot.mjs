// npm run benchmark:snapshot: publishes the peer benchmark now instead of waiting for the daily pass.
import { goOnWith } from './runtime/under-product-node.mjs';

await goOnWith('tools/dev/benchmark-snapshot.mjs');
