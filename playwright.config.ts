import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './tools/find-browser.mjs';
import { freeLoopbackPort } from './tools/postgres/server.mjs';

function newDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'skills-e2e-'));
  // At the very end: the product still runs on it when the last test has ended.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

// The configuration is read once more by every worker: what was chosen first is handed on in the environment.
process.env.E2E_PORT ??= String(await freeLoopbackPort());
process.env.E2E_DATA_DIR ??= newDataDir();
process.env.E2E_BROWSER ??= JSON.stringify(await findBrowser());

const { E2E_PORT: port, E2E_DATA_DIR: dataDir, E2E_BROWSER: browser } = process.env;
const { executablePath, args, env } = JSON.parse(browser) as { executablePath: string; args: string[]; env: Record<string, string> };
const baseURL = `http://localhost:${port}`;
const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** Browser tests on the built product, started as a newcomer starts it, with a data folder of its own. */
export default defineConfig({
  testDir: 'apps',
  testMatch: '*/e2e/**/*.e2e.ts',
  outputDir: 'test-results',
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args, env: { ...inherited, ...env } },
  },
  webServer: {
    command: 'node tools/start.mjs',
    url: `${baseURL}/readyz`,
    timeout: 180_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    env: { ...inherited, MODE: 'demo', HOST: '127.0.0.1', PORT: port, PUBLIC_URL: baseURL, DATA_DIR: dataDir, DATABASE_URL: '', SMTP_URL: '', NODE_OPTIONS: '' },
  },
});
