// npm run act-as -- ROLE: an address that signs a demo person in.
import { goOnWith } from './runtime/under-product-node.mjs';

await goOnWith('tools/dev/act-as.mjs');
