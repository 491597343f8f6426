// npm run sync [-- NAME]: the indexes of texts, the migration, the schema and the typed documents that the code now needs.
import { goOnWith } from './runtime/under-product-node.mjs';

await goOnWith('tools/dev/sync.mjs');
