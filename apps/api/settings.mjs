// Plain JavaScript on purpose: the start script reads the same settings under Node 20, before anything is built.

import { readOpenIdProviders } from './openid-settings.mjs';

/**
 * What the product is told by its environment, checked.
 * @typedef {object} Settings
 * @property {'demo' | 'production'} mode Demo has invented people, a mailbox page and an open graph; production has none of them.
 * @property {number} port TCP port of the one origin that serves the graph and the pages.
 * @property {string} host Address to listen on.
 * @property {string | null} databaseUrl PostgreSQL connection URL; null means the embedded server.
 * @property {string} dataDir Folder for everything the product keeps on this machine, as given (relative to the working folder).
 * @property {string} publicUrl Origin under which browsers reach the product, without a trailing slash; links in mails start with it.
 * @property {string | null} smtpUrl Mail server, `smtp://` or `smtps://`; null means the mailbox page of the demo.
 * @property {string} mailFrom Sender of every mail.
 * @property {number | null} benchmarkMinimum How many organisations stand behind a figure of the peer benchmark at least; null publishes none.
 * @property {boolean} checksLinks Whether the addresses of offers are looked at from time to time.
 * @property {number} trustedProxies Exact number of reverse proxies in front; so many entries of `X-Forwarded-For` are believed.
 * @property {import('./openid-settings.mjs').OpenIdProviderSetting[]} openIdProviders Providers with whose accounts people may sign in besides by mail, in the order of the sign-in page.
 */

/** @typedef {Readonly<Record<string, string | undefined>>} Environment */
/** @typedef {(fault: string) => void} Report */

/** The names of the settings, in the order in which the README lists them. */
export const SETTING_NAMES = ['MODE', 'PORT', 'HOST', 'PUBLIC_URL', 'DATABASE_URL', 'DATA_DIR', 'SMTP_URL', 'MAIL_FROM', 'TRUSTED_PROXIES', 'OPENID_PROVIDERS', 'BENCHMARK_MINIMUM', 'LINK_CHECK'];

const DEFAULT_PORT = 4000;
const DEFAULT_HOST = '127.0.0.1';
const LEAST_BENCHMARK_MINIMUM = 10;
const MOST_BENCHMARK_MINIMUM = 1000;

/** @param {string} text @returns {URL | null} */
const parsedUrl = (text) => (URL.canParse(text) ? new URL(text) : null);

/** An empty variable counts as unset. @param {Environment} env @param {string} name @returns {string | undefined} */
const given = (env, name) => env[name]?.trim() || undefined;

/** @param {string} name @param {string | undefined} text @param {{least: number, most: number, otherwise: number}} bounds @param {Report} report */
function wholeNumber(name, text, { least, most, otherwise }, report) {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  report(`${name} must be a whole number from ${least} to ${most}, but is "${text}".`);
  return otherwise;
}

/** @param {string | undefined} text @param {Report} report @returns {'demo' | 'production'} */
function modeOf(text, report) {
  if (text === 'production') return text;
  if (text !== undefined && text !== 'demo') report(`MODE must be "demo" or "production", but is "${text}".`);
  return 'demo';
}

/** @param {string | undefined} text @param {Report} report */
function hostOf(text, report) {
  if (text === undefined || /^[A-Za-z0-9.:_-]+$/.test(text)) return text ?? DEFAULT_HOST;
  report(`HOST must be an address such as 127.0.0.1 or 0.0.0.0, but is "${text}".`);
  return DEFAULT_HOST;
}

/** @param {string | undefined} text @param {number} port @param {Report} report */
function publicUrlOf(text, port, report) {
  if (text === undefined) return `http://localhost:${port}`;
  const url = parsedUrl(text);
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username;
  if (isOrigin) return url.origin;
  report(`PUBLIC_URL must be an origin such as https://skills.example.org, without a path, but is "${text}".`);
  return `http://localhost:${port}`;
}

/** Passwords may be part of these URLs, so the fault does not repeat them.
 * @param {string} name @param {string | undefined} text @param {RegExp} protocol @param {string} example @param {Report} report */
function serverUrl(name, text, protocol, example, report) {
  if (text === undefined) return null;
  const url = parsedUrl(text);
  if (url !== null && protocol.test(url.protocol) && url.hostname !== '') return text;
  report(`${name} must be a URL such as ${example}, but it cannot be read as one.`);
  return null;
}

/** @param {string | undefined} text @param {string} publicUrl @param {Report} report */
function mailFromOf(text, publicUrl, report) {
  if (text === undefined) return `Skills for SMEs <no-reply@${new URL(publicUrl).hostname}>`;
  if (/^([^<>@]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(text)) return text;
  report(`MAIL_FROM must be a sender such as "Skills for SMEs <no-reply@example.org>", but is "${text}".`);
  return text;
}

/** Below ten a group could expose a firm; unset, nothing is published, except among the invented firms of the demo.
 * @param {string | undefined} text @param {'demo' | 'production'} mode @param {Report} report */
function benchmarkMinimumOf(text, mode, report) {
  if (text === undefined) return mode === 'demo' ? LEAST_BENCHMARK_MINIMUM : null;
  return wholeNumber('BENCHMARK_MINIMUM', text, { least: LEAST_BENCHMARK_MINIMUM, most: MOST_BENCHMARK_MINIMUM, otherwise: LEAST_BENCHMARK_MINIMUM }, report);
}

/** Off unless asked for: looking at offers asks servers of others.
 * @param {string | undefined} text @param {Report} report */
function checksLinksOf(text, report) {
  if (text !== undefined && text !== 'on' && text !== 'off') report(`LINK_CHECK must be "on" or "off", but is "${text}".`);
  return text === 'on';
}

/** What production may not leave to a default. @param {Environment} env @param {Settings} settings @param {Report} report */
function refuseUnsafeDefaults(env, settings, report) {
  if (!given(env, 'PUBLIC_URL')) report('MODE=production needs PUBLIC_URL, the https address that people will use.');
  else if (/^http:/i.test(given(env, 'PUBLIC_URL') ?? '')) report('MODE=production needs a PUBLIC_URL that starts with https.');
  if (!given(env, 'DATABASE_URL')) report('MODE=production needs DATABASE_URL: the embedded PostgreSQL is for trying the product out.');
  if (!given(env, 'SMTP_URL')) report('MODE=production needs SMTP_URL: without a mail server nobody can sign in.');
  if (!given(env, 'MAIL_FROM')) report('MODE=production needs MAIL_FROM, the sender that your mail server may use.');
}

/**
 * Reads and checks the settings; every bad one yields one sentence that names it and says what would be right.
 * @param {Environment} env
 * @returns {{settings: Settings, faults?: undefined} | {faults: string[], settings?: undefined}}
 */
export function readSettings(env) {
  /** @type {string[]} */
  const faults = [];
  /** @type {Report} */
  const report = (fault) => void faults.push(fault);

  const mode = modeOf(given(env, 'MODE'), report);
  const port = wholeNumber('PORT', given(env, 'PORT'), { least: 1, most: 65535, otherwise: DEFAULT_PORT }, report);
  const publicUrl = publicUrlOf(given(env, 'PUBLIC_URL'), port, report);
  /** @type {Settings} */
  const settings = {
    mode,
    port,
    publicUrl,
    host: hostOf(given(env, 'HOST'), report),
    databaseUrl: serverUrl('DATABASE_URL', given(env, 'DATABASE_URL'), /^postgres(ql)?:$/, 'postgresql://user:password@host:5432/database', report),
    dataDir: given(env, 'DATA_DIR') ?? '.data',
    smtpUrl: serverUrl('SMTP_URL', given(env, 'SMTP_URL'), /^smtps?:$/, 'smtp://user:password@mail.example.org:587', report),
    mailFrom: mailFromOf(given(env, 'MAIL_FROM'), publicUrl, report),
    trustedProxies: wholeNumber('TRUSTED_PROXIES', given(env, 'TRUSTED_PROXIES'), { least: 0, most: 10, otherwise: 0 }, report),
    openIdProviders: readOpenIdProviders(env, mode === 'demo', report),
    benchmarkMinimum: benchmarkMinimumOf(given(env, 'BENCHMARK_MINIMUM'), mode, report),
    checksLinks: checksLinksOf(given(env, 'LINK_CHECK'), report),
  };
  if (mode === 'production') refuseUnsafeDefaults(env, settings, report);
  return faults.length > 0 ? { faults } : { settings };
}
