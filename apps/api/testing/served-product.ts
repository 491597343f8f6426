import { freshDatabase } from '@skills/platform/testing';
import type { GraphModule } from '@skills/platform/graph';
import { pino } from 'pino';
import { compose, type Composition } from '../composition';
import { openServer } from '../server';
import type { Settings } from '../settings.mjs';

/** The whole product on a database and a port of its own. */
export interface ServedProduct {
  url: string;
  composition: Composition;
  /** Everything that it answers. */
  addresses: readonly string[];
  /** Lines logged so far, as JSON. */
  logged: string[];
  /** Serves it once more, from the same database. */
  another(): Promise<string>;
  /** Takes the database away, as an outage would. */
  loseDatabase(): Promise<void>;
  close(): Promise<void>;
}

/** Serves the product for a test, without pages unless `webDir` has some; `settings` overrides the demo's. */
export async function servedProduct(overrides: Partial<Settings> = {}, modules?: readonly GraphModule[], webDir: string | null = null): Promise<ServedProduct> {
  const database = await freshDatabase();
  const settings: Settings = {
    mode: 'demo',
    port: 0,
    host: '127.0.0.1',
    databaseUrl: database.url,
    dataDir: '.data',
    publicUrl: 'http://localhost',
    smtpUrl: null,
    mailFrom: 'Skills for SMEs <no-reply@example.org>',
    trustedProxies: 0,
    openIdProviders: [],
    benchmarkMinimum: 10,
    checksLinks: false,
    ...overrides,
  };
  const logged: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
  const closing: (() => Promise<void>)[] = [];
  const serve = async (): Promise<Pick<ServedProduct, 'url' | 'composition' | 'addresses'>> => {
    const composition = await compose({ settings, databaseUrl: database.url, log, modules });
    const server = await openServer(composition, webDir);
    closing.push(async () => {
      await server.stop();
      await composition.close();
    });
    return { url: await server.app.listen({ port: 0, host: '127.0.0.1' }), composition, addresses: server.addresses };
  };
  const { url, composition, addresses } = await serve();
  return {
    url,
    composition,
    addresses,
    logged,
    another: async () => (await serve()).url,
    loseDatabase: () => database.drop(),
    async close() {
      await Promise.all(closing.map((close) => close()));
      await database.drop();
    },
  };
}
