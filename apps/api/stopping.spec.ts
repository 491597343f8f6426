import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Agent, request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { freshDatabase } from '@skills/platform/testing';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Resolves with the child once it has logged that it listens. */
async function startedApi(url: string, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['dist/api/main.js'], { env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: url, PORT: String(port) }, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout! })) if (line.includes('"listening"')) break;
  child.stdout!.resume();
  return child;
}

type Outcome = 'answered' | 'not accepted' | 'lost';

/** One question; "lost" when the server had taken the connection and gave no answer. */
const ask = (port: number, agent: Agent): Promise<Outcome> =>
  new Promise((resolve) => {
    const body = '{"query":"{ questionnaire(code: \\"skills-for-smes\\") { title } }"}';
    let connected = false;
    const sent = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': body.length } }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve('answered'));
      answer.on('error', () => resolve('lost'));
    });
    sent.on('socket', (socket) => (socket.connecting ? socket.once('connect', () => (connected = true)) : (connected = true)));
    sent.on('error', () => resolve(connected ? 'lost' : 'not accepted'));
    sent.end(body);
  });

describe('stopping', () => {
  it('loses no accepted request under load, and is gone within ten seconds', async () => {
    const database = await freshDatabase();
    const port = await freePort();
    const child = await startedApi(database.url, port);
    const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const agents = [new Agent({ keepAlive: true, maxSockets: 8 }), new Agent({ keepAlive: false })];
    const outcomes: Outcome[] = [];
    let refused = false;
    let asked = 0;
    const load = agents.flatMap((agent) =>
      Array.from({ length: 8 }, async () => {
        while (!refused) {
          const outcome = await ask(port, agent);
          outcomes.push(outcome);
          if (outcome === 'not accepted') refused = true;
          asked += 1;
          if (asked === 200) child.kill('SIGTERM');
        }
      }),
    );
    const began = performance.now();
    await Promise.all(load);
    const code = await gone;
    agents.forEach((agent) => agent.destroy());
    await database.drop();
    expect(code).toBe(0);
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(outcomes.filter((outcome) => outcome === 'answered').length).toBeGreaterThanOrEqual(200);
    expect(outcomes).not.toContain('lost');
  }, 40_000);
});
