import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { honestProvider } from './libs/identity/testing/openid/honest-provider';
import { findBrowser } from './tools/find-browser.mjs';
import { freeLoopbackPort } from './tools/postgres/server.mjs';
import { triesAgain } from './tools/test/second-try.mjs';

function newDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'skills-e2e-'));
  // At the very end: the product still runs on it when the last test has ended.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

const OPENID_CLIENT = { id: 'skills', secret: 'only for tests' };

/** A real OpenID provider with invented people; it ends with this process, which ends with the last test. */
const openProvider = async (redirectUri: string): Promise<string> => (await honestProvider([{ ...OPENID_CLIENT, redirectUri }])).issuer;

// The configuration is read once more by every worker: what was chosen first is handed on in the environment.
process.env.E2E_PORT ??= String(await freeLoopbackPort());
process.env.E2E_DATA_DIR ??= newDataDir();
process.env.E2E_BROWSER ??= JSON.stringify(await findBrowser());
process.env.E2E_OPENID_ISSUER ??= await openProvider(`http://localhost:${process.env.E2E_PORT}/sign-in/openid/agency/callback`);

const { E2E_PORT: port, E2E_DATA_DIR: dataDir, E2E_BROWSER: browser } = process.env;
const { executablePath, args, env } = JSON.parse(browser) as { executablePath: string; args: string[]; env: Record<string, string> };
const baseURL = `http://localhost:${port}`;
const openId = {
  OPENID_PROVIDERS: 'agency',
  OPENID_AGENCY_LABEL: 'Agency login',
  OPENID_AGENCY_ISSUER: process.env.E2E_OPENID_ISSUER,
  OPENID_AGENCY_CLIENT_ID: OPENID_CLIENT.id,
  OPENID_AGENCY_CLIENT_SECRET: OPENID_CLIENT.secret,
  OPENID_AGENCY_DOMAINS: 'agency.example.org',
};
const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** Browser tests on the built product, started as a newcomer starts it, with a data folder of its own. */
export default defineConfig({
  testDir: 'apps',
  testMatch: '*/e2e/**/*.e2e.ts',
  outputDir: 'test-results',
  // Files run side by side on one product: each has people and events of its own, and no two change the same entry.
  workers: 2,
  forbidOnly: true,
  retries: triesAgain ? 1 : 0,
  // For machines that do other things meanwhile; no test waits for time to pass, or measures how much of it does.
  timeout: 300_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    // Recording every step costs half as much again as the steps themselves.
    trace: 'on-first-retry',
    // What a browser keeps for later is the subject of some tests, which allow it; in all others it only loads everything twice.
    serviceWorkers: 'block',
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
    env: { ...inherited, ...openId, MODE: 'demo', HOST: '127.0.0.1', PORT: port, PUBLIC_URL: baseURL, DATA_DIR: dataDir, DATABASE_URL: '', SMTP_URL: '', NODE_OPTIONS: '' },
  },
});
