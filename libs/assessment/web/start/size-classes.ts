import type { SizeClass } from '@skills/schema/documents';

/** The size classes as the graph names them, smallest first. */
export const GRAPH_SIZE_CLASSES: readonly SizeClass[] = ['SIZE_0_9', 'SIZE_10_49', 'SIZE_50_249', 'SIZE_GE250'];
