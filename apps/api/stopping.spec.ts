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

interface RunningApi {
  child: ChildProcess;
  /** The last line of its log, once it has ended. */
  lastWords: Promise<{ msg: string; answered: number; unanswered: number }>;
}

/** Resolves once the server has logged that it listens. */
async function startedApi(url: string, port: number): Promise<RunningApi> {
  const child = spawn(process.execPath, ['dist/api/main.js'], { env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: url, PORT: String(port) }, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout! });
  let last = '';
  lines.on('line', (line) => (last = line));
  const lastWords = new Promise<RunningApi['lastWords'] extends Promise<infer Words> ? Words : never>((resolve) => lines.once('close', () => resolve(JSON.parse(last))));
  await new Promise<void>((resolve) => lines.on('line', (line) => line.includes('"listening"') && resolve()));
  return { child, lastWords };
}

/** A connection may be refused or reset before the server has read a request from it; a broken answer may not be. */
type Outcome = 'answered' | 'not accepted' | 'broken';

/** One question. */
const ask = (port: number, agent: Agent): Promise<Outcome> =>
  new Promise((resolve) => {
    const body = '{"query":"{ questionnaire(code: \\"skills-for-smes\\") { title } }"}';
    const sent = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': body.length } }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve('answered'));
      answer.on('error', () => resolve('broken'));
    });
    sent.on('error', () => resolve('not accepted'));
    sent.end(body);
  });

describe('stopping', () => {
  it('loses no accepted request under load, and is gone within ten seconds', async () => {
    const database = await freshDatabase();
    const port = await freePort();
    const { child, lastWords } = await startedApi(database.url, port);
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
    const answered = outcomes.filter((outcome) => outcome === 'answered').length;
    expect(answered).toBeGreaterThanOrEqual(200);
    expect(outcomes).not.toContain('broken');
    expect(await lastWords).toMatchObject({ msg: 'stopped', answered, unanswered: 0 });
  }, 40_000);
});
