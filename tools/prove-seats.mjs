// npm run prove:seats: compares the server with the rules of seats through 1,000 lives of an event of 100 steps each, or as many as are named.
import { goOnWith } from './runtime/under-product-node.mjs';

await goOnWith('tools/test/seats.mjs');
