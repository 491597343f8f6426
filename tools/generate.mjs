// npm run generate -- module NAME | mutation MODULE ACT: a skeleton that compiles and is tested.
import { goOnWith } from './runtime/under-product-node.mjs';

await goOnWith('tools/generate/generate.mjs');
