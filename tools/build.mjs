// npm run build: the server and every app into dist/, each only when its sources changed.
import { goOnWith } from './runtime/under-product-node.mjs';

await goOnWith('tools/build/build.mjs');
