import { connect, createServer } from 'node:net';

/** Frontend messages that run something: simple Query, and Execute of the extended protocol. */
const RUNS = new Set(['Q', 'E'].map((letter) => letter.charCodeAt(0)));

/** Counts the messages in a client's byte stream; the very first message (startup) has no type byte. */
function counterOf(onStatement) {
  let pending = Buffer.alloc(0);
  let started = false;
  return (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const typed = started ? 1 : 0;
      if (pending.length < typed + 4) return;
      const length = typed + pending.readInt32BE(typed);
      if (pending.length < length) return;
      if (started && RUNS.has(pending[0])) onStatement();
      started = true;
      pending = pending.subarray(length);
    }
  };
}

/**
 * A relay in front of PostgreSQL that counts statements, whatever library sends them.
 * @param {string} databaseUrl
 * @returns {Promise<{url: string, count: () => number, stop: () => void}>}
 */
export function countStatements(databaseUrl) {
  const target = new URL(databaseUrl);
  let count = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    const see = counterOf(() => (count += 1));
    client.on('data', (chunk) => {
      see(chunk);
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => client.write(chunk));
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ]) {
      one.on('close', () => other.destroy());
      one.on('error', () => other.destroy());
    }
    client.setNoDelay();
    upstream.setNoDelay();
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const url = new URL(databaseUrl);
      url.port = String(server.address().port);
      resolve({ url: url.href, count: () => count, stop: () => server.close() });
    }),
  );
}
