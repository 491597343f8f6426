// npm run bench: ratios from one run on one machine. A slow machine fails nothing, a seat too many does; read the figures.
import { Fault, runCommand } from './runtime/fault.mjs';
import { ensureInstalled } from './runtime/install.mjs';

const say = (name, value) => console.log(`${name.padEnd(82)} ${value}`);

/** What is measured on a running product, in this order. */
const PARTS = {
  pages: async (bench) => {
    await (await import('./bench/pages.mjs')).benchPages(bench);
    await (await import('./bench/scrolling.mjs')).benchScrolling(bench);
  },
  answers: async (bench) => (await import('./bench/pages.mjs')).benchAnswers(bench),
  registrations: async (bench) => (await import('./bench/registrations.mjs')).benchRegistrations(bench),
  door: async (bench) => (await import('./bench/door.mjs')).benchDoor(bench),
};

async function onProduct(parts) {
  const { openBench } = await import('./bench/product.mjs');
  const bench = await openBench();
  try {
    for (const part of parts) await PARTS[part]({ ...bench, url: bench.product.url, countedUrl: bench.counted.url, say });
  } finally {
    await bench.close();
  }
}

/** `npm run bench` measures everything, `npm run bench -- registrations` one part; `npm run bench -- benchmark 1000 100000` the peer benchmark at these sizes. */
await runCommand(async () => {
  const [part, ...sizes] = process.argv.slice(2);
  if (part !== undefined && part !== 'benchmark' && !(part in PARTS)) throw new Fault(`"${part}" is not measured; there are ${[...Object.keys(PARTS), 'benchmark'].join(', ')}.`);
  await ensureInstalled();
  if (part !== 'benchmark') await onProduct(part ? [part] : Object.keys(PARTS));
  if (part && part !== 'benchmark') return;
  const { benchBenchmark, SIZES } = await import('./bench/benchmark.mjs');
  await benchBenchmark(sizes.length > 0 ? sizes.map(Number) : SIZES, say);
});
