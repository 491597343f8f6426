// npm run check: what can be known without a browser, about what changed.
import { goOnWith } from './runtime/under-product-node.mjs';

await goOnWith('tools/test/quickly.mjs');
