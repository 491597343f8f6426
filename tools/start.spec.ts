import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { runningPostgres } from './postgres/index.mjs';

const READY = 'Ctrl-C stops everything.';
const SLOW_MS = 240_000;

/** A start of the product: what it prints, and how it ends. */
interface Started {
  process: ChildProcess;
  port: number;
  /** Settles once the addresses were printed; false when it ended before. */
  ready: Promise<boolean>;
  ended: Promise<{ code: number | null; words: string }>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'skills-start-'));
  folders.push(folder);
  return folder;
};

const running = new Set<ChildProcess>();

function start(settings: Record<string, string>): Started {
  const clean = { DATABASE_URL: '', SMTP_URL: '', PUBLIC_URL: '', MODE: 'demo', NODE_OPTIONS: '' };
  const child = spawn(process.execPath, ['tools/start.mjs'], { env: { ...process.env, ...clean, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let words = '';
  const ended: Started['ended'] = new Promise((resolve) =>
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code, words });
    }),
  );
  const printed = new Promise<boolean>((resolve) => {
    const listen = (chunk: Buffer): void => {
      words += chunk.toString();
      if (words.includes(READY)) resolve(true);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  return { process: child, port: Number(settings.PORT), ended, ready: Promise.race([printed, ended.then(() => false)]) };
}

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  );

async function onDatabase<Result>(dataDir: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: runningPostgres(dataDir)?.url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

afterAll(async () => {
  for (const child of running) child.kill('SIGTERM');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
});

describe('a start that cannot be', () => {
  it.each([
    ['a taken port', async () => ({ DATA_DIR: newFolder(), PORT: '' }), /^Port \d+ on 127\.0\.0\.1 is taken by another program/],
    ['a folder that cannot be written', async () => {
      const file = join(newFolder(), 'file');
      writeFileSync(file, '');
      return { DATA_DIR: join(file, 'inside'), PORT: String(await freePort()) };
    }, /^The folder .* cannot be written \(ENOTDIR\)/],
    ['a database that does not answer', async () => ({ DATABASE_URL: `postgresql://skills:s3cret@127.0.0.1:${await freePort()}/skills`, DATA_DIR: newFolder(), PORT: String(await freePort()) }),
      /^The database of DATABASE_URL at 127\.0\.0\.1:\d+ cannot be used: ECONNREFUSED/],
    ['a bad setting', async () => ({ PORT: 'many' }), /^PORT must be a whole number/],
  ])('says in one sentence that there is %s', async (_name, settingsOf, sentence) => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
    const settings = await settingsOf();
    const { code, words } = await start({ ...settings, PORT: settings.PORT || String((blocker.address() as AddressInfo).port) }).ended;
    blocker.close();
    expect(words.trim().split('\n')).toHaveLength(1);
    expect(words).toMatch(sentence);
    expect(words).not.toContain('s3cret');
    expect(code).toBe(1);
  }, SLOW_MS);
});

describe('a running product', () => {
  it('keeps its folder to itself, survives a kill, and leaves nothing running after Ctrl-C', async () => {
    const dataDir = newFolder();
    const settings = { DATA_DIR: dataDir, PORT: String(await freePort()) };
    const first = start(settings);
    expect(await first.ready).toBe(true);
    expect(await isReady(first.port)).toBe(true);

    const second = await start({ ...settings, PORT: String(await freePort()) }).ended;
    expect(second.words).toMatch(/is in use by process \d+ \(npm start at http:\/\/localhost:\d+\); stop that one, or set DATA_DIR to another folder\.\n$/);
    expect(second.code).toBe(1);

    await onDatabase(dataDir, (client) => client.query("create table kept as select 'acknowledged' as word"));
    first.process.kill('SIGKILL');
    await first.ended;

    const third = start(settings);
    expect(await third.ready).toBe(true);
    const { rows } = await onDatabase(dataDir, (client) => client.query('select word from kept'));
    expect(rows).toEqual([{ word: 'acknowledged' }]);

    third.process.kill('SIGINT');
    expect(await third.ended).toMatchObject({ code: 0, words: expect.stringMatching(/Stopped\.\n$/) });
    expect(await isReady(third.port)).toBe(false);
    expect(existsSync(join(dataDir, 'lock.json'))).toBe(false);
    expect(runningPostgres(dataDir)).toBeNull();
  }, SLOW_MS);
});
