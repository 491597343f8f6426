import { identityModule } from '@skills/identity/api';
import { platformModule, type GraphModule } from '@skills/platform/graph';

/** The product's modules, upstream first: seeds run in this order, erasure in the reverse. */
export const modules: readonly GraphModule[] = [platformModule, identityModule];
