import { graphql, type GraphQLSchema } from 'graphql';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { Pool } from 'pg';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import { Deliverer, limitsOn, openDatabase, registerListeners } from '../database';
import { buildGraph, Context, serverTexts, translateIn, type GraphModule, type HttpAnswer, type HttpRequest, type HttpRoute, type ServerLanguage, type Services } from '../graph';
import type { Mail } from '../mail';
import { freshDatabase } from './worker-database';

const NOTHING: AsyncIterable<Uint8Array> = { async *[Symbol.asyncIterator]() {} };

/** A moment that only the test moves. */
export class TestClock {
  constructor(private at = new Date('2026-11-23T09:00:00Z')) {}
  readonly now = (): Date => new Date(this.at);
  /** Moves on by so many minutes. */
  readonly passMinutes = (minutes: number): void => {
    this.at = new Date(this.at.getTime() + minutes * 60_000);
  };
}

/** One browser: its cookies, its language, its address. */
export interface TestBrowser {
  cookies: Map<string, string>;
  language: ServerLanguage;
  /** Asks the graph; a top-level error fails the test with its text. */
  ask<Data = Record<string, never>>(source: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Asks and gives the top-level errors' texts instead of failing. */
  errorsOf(source: string, variables?: Record<string, unknown>): Promise<string[]>;
  /** Opens an address outside the graph; a refusal is thrown as it is, before it becomes a status. */
  open(route: HttpRoute, request?: Partial<HttpRequest>): Promise<HttpAnswer>;
}

/** Opens a browser, in English and at one address unless told. */
export type OpenBrowser = (options?: { language?: ServerLanguage; clientAddress?: string }) => TestBrowser;

/** The real graph of some modules on a database of its own. */
export interface GraphUnderTest {
  schema: GraphQLSchema;
  /** What listeners and jobs are handed. */
  services: Services;
  orm: MikroORM;
  em(): EntityManager;
  clock: TestClock;
  /** Every mail handed over so far, oldest first. */
  mails: Mail[];
  browser: OpenBrowser;
  /** Starts another server on the same database; how browsers are opened that ask it. */
  anotherServer(): Promise<OpenBrowser>;
  /** Delivers what is due. */
  deliver(): Promise<void>;
  /** Counts the SQL statements that a piece of work sends. */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>;
  close(): Promise<void>;
}

let latest: { modules: readonly GraphModule[]; schema: GraphQLSchema } | undefined;

/** Builds a graph once for all tests of a file, one after another: it keeps nothing of what was asked. */
function graphOf(modules: readonly GraphModule[]): GraphQLSchema {
  const isLatest = latest?.modules.length === modules.length && latest.modules.every((module, at) => module === modules[at]);
  if (!latest || !isLatest) latest = { modules, schema: buildGraph(modules) };
  return latest.schema;
}

/** Opens the graph of these modules on a fresh clone of the migrated database. */
export async function graphUnderTest(modules: readonly GraphModule[], { smallestGroup = 10 }: { smallestGroup?: number | null } = {}): Promise<GraphUnderTest> {
  const database = await freshDatabase();
  const connect = (): Promise<MikroORM> => openDatabase({ url: database.url, entities: modules.flatMap((module) => module.entities), migrations: [], connections: 12 });
  const orm = await connect();
  const others: MikroORM[] = [];
  const pool = new Pool({ connectionString: database.url, max: 4 });
  // Dropping the database cuts what is still closing.
  pool.on('error', () => undefined);
  const schema = graphOf(modules);
  const clock = new TestClock();
  const mails: Mail[] = [];
  const log = pino({ level: 'silent' });
  const texts = serverTexts(modules.flatMap((module) => (module.texts ? [module.texts] : [])));
  const services: Services = {
    mailer: { send: async (mail) => void mails.push(mail) },
    translate: translateIn(texts, 'en'),
    publicUrl: 'https://skills.example.org',
    smallestGroup,
    checksLinks: false,
    log,
    clock: clock.now,
  };
  const listeners = modules.flatMap((module) => module.listeners?.(services) ?? []);
  registerListeners(listeners);
  const deliverer = new Deliverer(orm, listeners, log, clock.now);
  const actorOf = modules.find((module) => module.actor)?.actor ?? (async () => ({ key: null }) as GraphActor);
  const limits = limitsOn(pool);
  const counted: { statements: string[] | null } = { statements: null };
  const logger = orm.config.getLogger();
  logger.setDebugMode(['query']);
  logger.logQuery = ({ query }) => void counted.statements?.push(query ?? '');

  const browserOn = (server: MikroORM): OpenBrowser => ({ language = 'en', clientAddress = '192.0.2.1' } = {}) => {
    const cookies = new Map<string, string>();
    const contextOf = async (): Promise<Context> => {
      const em = server.em.fork();
      const actor = await actorOf(em, { cookie: (name) => cookies.get(name) }, clock.now);
      return new Context({
        em,
        actor,
        clock: clock.now,
        language: self.language,
        requestId: uuidv7(),
        clientAddress,
        userAgent: 'Test browser',
        cookies: { set: (name, value) => void cookies.set(name, value), clear: (name) => void cookies.delete(name) },
        limits,
        log,
        translate: translateIn(texts, self.language),
        publicUrl: services.publicUrl,
        smallestGroup,
        isDemo: true,
        installation: {},
      });
    };
    const run = async (source: string, variables?: Record<string, unknown>) => graphql({ schema, source, variableValues: variables, contextValue: await contextOf() });
    const self: TestBrowser = {
      cookies,
      language,
      async ask<Data>(source: string, variables?: Record<string, unknown>) {
        const { data, errors } = await run(source, variables);
        if (errors) throw errors[0]?.originalError ?? new Error(errors[0]?.message);
        return data as Data;
      },
      errorsOf: async (source, variables) => ((await run(source, variables)).errors ?? []).map(({ message }) => message),
      open: async (route, request = {}) =>
        route.answer(await contextOf(), { params: {}, query: new URLSearchParams(), cookie: (name) => cookies.get(name), body: NOTHING, ...request }),
    };
    return self;
  };

  return {
    schema,
    services,
    orm,
    em: () => orm.em.fork(),
    clock,
    mails,
    browser: browserOn(orm),
    async anotherServer() {
      const other = await connect();
      others.push(other);
      return browserOn(other);
    },
    deliver: () => deliverer.drain(),
    async statementsOf(work) {
      counted.statements = [];
      await work();
      const { statements } = counted;
      counted.statements = null;
      return statements;
    },
    async close() {
      await deliverer.stop();
      await pool.end();
      for (const each of [orm, ...others]) await each.close(true);
      await database.drop();
    },
  };
}
