import type { MikroORM } from '@mikro-orm/postgresql';
import { capturingMailer, smtpMailer } from '@skills/platform/mail';
import { Deliverer, giveWay, limitsOn, openDatabase, personalDataFaults, registerListeners, type Limits } from '@skills/platform/database';
import { buildGraph, serverTexts, translateIn, type GraphModule, type Services } from '@skills/platform/graph';
import type { GraphQLSchema } from 'graphql';
import type { i18n } from 'i18next';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import { migrations } from './migrations';
import { modules as productModules } from './modules';
import type { Settings } from './settings.mjs';
import { startJobs } from './jobs';

/** The product put together on one database, without HTTP. */
export interface Composition {
  settings: Settings;
  modules: readonly GraphModule[];
  orm: MikroORM;
  schema: GraphQLSchema;
  texts: i18n;
  limits: Limits;
  services: Services;
  log: Logger;
  clock: () => Date;
  deliverer: Deliverer;
  /** Begins deliveries and jobs. */
  start(): void;
  /** Ends them and closes every connection. */
  close(): Promise<void>;
}

/** What composing needs; tests give their own clock and modules. */
export interface CompositionOptions {
  settings: Settings;
  databaseUrl: string;
  log: Logger;
  clock?: () => Date;
  modules?: readonly GraphModule[];
}

/** Connects the modules to the database, the mail server and each other. */
export async function compose({ settings, databaseUrl, log, clock = () => new Date(), modules = productModules }: CompositionOptions): Promise<Composition> {
  const entities = modules.flatMap((module) => module.entities);
  const orm = await openDatabase({ url: databaseUrl, entities, migrations });
  const faults = personalDataFaults(orm.getMetadata(), 'person', modules.flatMap((module) => module.personalData));
  if (faults.length > 0) {
    await orm.close(true);
    throw new Error(`Personal data without a rule:\n${faults.join('\n')}`);
  }
  const limitsPool = new Pool({ connectionString: databaseUrl, max: 4 });
  const lost = (error: Error): void => log.warn({ err: error }, 'a connection was lost');
  limitsPool.on('error', lost);
  limitsPool.on('connect', (client) => void client.on('error', lost));
  const texts = serverTexts(modules.flatMap((module) => (module.texts ? [module.texts] : [])));
  const smtp = settings.smtpUrl ? smtpMailer(settings.smtpUrl, settings.mailFrom, settings.publicUrl) : null;
  const services: Services = {
    mailer: smtp ?? capturingMailer(orm, clock),
    translate: translateIn(texts, 'en'),
    publicUrl: settings.publicUrl,
    smallestGroup: settings.benchmarkMinimum,
    checksLinks: settings.checksLinks,
    log,
    clock,
  };
  const listeners = modules.flatMap((module) => module.listeners?.(services) ?? []);
  registerListeners(listeners);
  const deliverer = new Deliverer(orm, listeners, log, clock, giveWay);
  let stopJobs: (() => Promise<void>) | undefined;

  return {
    settings,
    modules,
    orm,
    schema: buildGraph(modules),
    texts,
    limits: limitsOn(limitsPool),
    services,
    log,
    clock,
    deliverer,
    start() {
      deliverer.start();
      stopJobs = startJobs(modules.flatMap((module) => module.jobs ?? []), orm, services);
    },
    async close() {
      await stopJobs?.();
      await deliverer.stop();
      smtp?.close();
      await limitsPool.end();
      await orm.close(true);
    },
  };
}
