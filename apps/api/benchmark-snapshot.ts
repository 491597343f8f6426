import { takeSnapshot } from '@skills/assessment/api';
import { openDatabase } from '@skills/platform/database';
import { databaseUrl } from './database-url';
import { migrations } from './migrations';
import { modules } from './modules';
import { readSettings } from './settings.mjs';

/** Publishes the peer benchmark now, as the server does once a day; says how long it took and how much memory the program held at most. */
const { settings, faults } = readSettings(process.env);
if (!settings) {
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exit(1);
}
const orm = await openDatabase({ url: databaseUrl(), entities: modules.flatMap((module) => module.entities), migrations, connections: 2 });
const began = performance.now();
try {
  await takeSnapshot(orm.em.fork(), { smallestGroup: settings.benchmarkMinimum, clock: () => new Date() });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const megabytes = Math.ceil(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(
    settings.benchmarkMinimum === null
      ? 'Nothing is published: BENCHMARK_MINIMUM is not set.\n'
      : `The figures of peers are published, over ${settings.benchmarkMinimum} organisations or more each (${seconds} s, ${megabytes} MB).\n`,
  );
} catch (error) {
  process.stderr.write(`The figures of peers could not be computed, so none are shown: ${(error as Error).message}\n`);
  process.exitCode = 1;
} finally {
  await orm.close(true);
}
