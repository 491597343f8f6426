// npm run db:reset: an empty, migrated and seeded embedded database.
import { goOnWith } from './runtime/under-product-node.mjs';

await goOnWith('tools/dev/reset-database.mjs');
