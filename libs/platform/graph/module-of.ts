import type { GraphModule } from './module';

/** What one folder of a module gives to it. */
export type ModulePart = Partial<Pick<GraphModule, 'entities' | 'resolvers' | 'listeners' | 'jobs' | 'seeds' | 'routes' | 'pages' | 'indicatorSources'>>;

/** A module put together from its parts, in their order; what all of them share is given beside them. */
export const moduleOf = (shared: Pick<GraphModule, 'name' | 'texts' | 'personalData'>, parts: readonly ModulePart[]): GraphModule => ({
  ...shared,
  entities: parts.flatMap(({ entities = [] }) => entities),
  resolvers: parts.flatMap(({ resolvers = [] }) => resolvers),
  listeners: (services) => parts.flatMap(({ listeners }) => listeners?.(services) ?? []),
  jobs: parts.flatMap(({ jobs = [] }) => jobs),
  seeds: parts.flatMap(({ seeds = [] }) => seeds),
  routes: parts.flatMap(({ routes = [] }) => routes),
  pages: parts.flatMap(({ pages = [] }) => pages),
  indicatorSources: parts.flatMap(({ indicatorSources = [] }) => indicatorSources),
});
