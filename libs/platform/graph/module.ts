import type { EntityClass, EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Mailer } from '../mail/mailer';
import type { PersonalDataRule } from '../database/personal-data';
import type { AnnouncementListener } from './announcement';
import type { Actor } from './policy';
import type { HttpRoute } from './http-route';
import type { IndicatorSource } from './indicator-source';
import type { PublicPage } from './public-page';
import type { ServerTexts, Translate } from './server-texts';

/** What listeners and jobs may use outside a request. */
export interface Services {
  mailer: Mailer;
  translate: Translate;
  publicUrl: string;
  /** How many parties stand behind a published figure at least; null publishes none. */
  smallestGroup: number | null;
  /** Whether the addresses of offers are looked at from time to time. */
  checksLinks: boolean;
  log: Logger;
  clock: () => Date;
}

/** A request's cookies and headers, as far as they tell who acts. */
export interface Credentials {
  cookie(name: string): string | undefined;
}

/** Work that the server does by itself from time to time; each pass is safe to repeat and to run on two servers at once. */
export interface Job {
  name: string;
  everyMinutes: number;
  /** `stopping` is aborted when the server is to end: a pass that takes long gives up then. */
  run(em: EntityManager, services: Services, stopping?: AbortSignal): Promise<void>;
}

/** Puts reference content or demo people in place; running it again changes nothing. */
export interface Seed {
  name: string;
  /** Demo seeds are left out in production. */
  demoOnly: boolean;
  sow(em: EntityManager, clock: () => Date): Promise<void>;
}

/** A resolver class, as type-graphql takes it. */
export type ResolverClass = new () => object;

/** Everything a domain module gives to the server. The composition in the api app lists the modules; order is that of the directions. */
export interface GraphModule {
  name: string;
  entities: readonly EntityClass<object>[];
  resolvers: readonly ResolverClass[];
  texts?: ServerTexts;
  personalData: readonly PersonalDataRule[];
  listeners?: (services: Services) => readonly AnnouncementListener[];
  jobs?: readonly Job[];
  seeds?: readonly Seed[];
  /** Addresses outside the graph. */
  routes?: readonly HttpRoute[];
  /** Pages that search engines should find. */
  pages?: readonly PublicPage[];
  /** What is counted of it in public. */
  indicatorSources?: readonly IndicatorSource[];
  /** Exactly one module tells who acts. */
  actor?: (em: EntityManager, credentials: Credentials, clock: () => Date) => Promise<Actor>;
}
