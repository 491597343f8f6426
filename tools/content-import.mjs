// npm run content:import -- FILE: brings a questionnaire document into the database.
import { goOnWith } from './runtime/under-product-node.mjs';

await goOnWith('tools/dev/import-content.mjs');
