// npm run grant-role -- ADDRESS ROLE: gives somebody who has signed in a role on the platform.
import { goOnWith } from './runtime/under-product-node.mjs';

await goOnWith('tools/dev/grant-role.mjs');
