import { Agent, request } from 'node:http';

/**
 * One request over a kept-alive connection.
 * @returns {Promise<{status: number, headers: import('node:http').IncomingHttpHeaders, body: string}>}
 */
export function send(url, { agent, body, headers = {} }) {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method: body ? 'POST' : 'GET', headers: body ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers } : headers }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks).toString() }));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

/** Requests per second of `shot` with so many at a time for so long. */
export async function perSecond(shot, { atOnce = 8, seconds = 3 } = {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const began = performance.now();
  const until = began + seconds * 1000;
  let done = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (performance.now() < until) {
        await shot(agent);
        done += 1;
      }
    }),
  );
  const rate = done / ((performance.now() - began) / 1000);
  agent.destroy();
  return rate;
}

/** Takes turns, so that a slow minute of the machine hits both; gives the median of the rounds' ratios and both medians. */
export async function ratio(ours, theirs, { rounds = 5, ...load } = {}) {
  await perSecond(ours, { ...load, seconds: 1 });
  await perSecond(theirs, { ...load, seconds: 1 });
  const pairs = [];
  for (let round = 0; round < rounds; round += 1) pairs.push([await perSecond(ours, load), await perSecond(theirs, load)]);
  const median = (values) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)];
  return { ratio: median(pairs.map(([one, other]) => one / other)), ours: median(pairs.map(([one]) => one)), theirs: median(pairs.map(([, other]) => other)) };
}
