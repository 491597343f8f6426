import type { ModulePart } from '@skills/platform/graph';
import { figuresRoute } from './figures-route';

/** Events in figures, for everybody. */
export const figuresPart: ModulePart = {
  routes: [figuresRoute],
};
