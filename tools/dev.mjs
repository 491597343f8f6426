// npm run dev: every page and the server from source, reloaded when a file changes.
import { goOnWith } from './runtime/under-product-node.mjs';

await goOnWith('tools/dev/develop.mjs');
