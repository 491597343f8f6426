import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Fault } from './runtime/fault.mjs';
import { inRoot } from './runtime/root.mjs';

/**
 * A Chromium and how to launch it.
 * @typedef {{executablePath: string, args: string[], env: Record<string, string>}} Browser
 */

const ARGS = ['--no-sandbox', '--disable-background-networking'];
const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Unpacks the browser that npm installed; the package unpacks to the temporary folder, so that is moved for the moment. */
async function unpack(packageFolder, target) {
  const half = `${target}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = half;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await inflate(join(packageFolder, 'bin', 'al2023.tar.br'));
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  if (existsSync(target)) rmSync(half, { recursive: true });
  else renameSync(half, target);
}

/** The package's own font settings name folders of another machine; without fonts a page has no text at all. */
function fontSettings(fonts, scratch) {
  const file = join(scratch, 'fonts.conf');
  const folders = [fonts, '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`).join('');
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${join(scratch, 'fonts')}</cachedir></fontconfig>`);
  return file;
}

/** @returns {Promise<Browser | null>} */
async function installedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const target = inRoot('.cache', `chromium-${version}`);
  if (!existsSync(join(target, 'chromium'))) await unpack(folder, target);
  const scratch = mkdtempSync(join(tmpdir(), 'skills-browser-'));
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  return {
    executablePath: join(target, 'chromium'),
    args: ARGS,
    env: {
      TMPDIR: scratch,
      FONTCONFIG_FILE: fontSettings(join(target, 'fonts'), scratch),
      LD_LIBRARY_PATH: [join(target, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    },
  };
}

/** Finds a Chromium: the one that $CHROME names, the one that npm installed, or the system's. @returns {Promise<Browser>} */
export async function findBrowser() {
  const named = process.env.CHROME;
  if (named) {
    if (!existsSync(named)) throw new Fault(`CHROME names ${named}, but there is no such file.`);
    return { executablePath: named, args: ARGS, env: {} };
  }
  const installed = await installedBrowser();
  if (installed) return installed;
  const system = SYSTEM.find((path) => existsSync(path));
  if (system) return { executablePath: system, args: ARGS, env: {} };
  throw new Fault('There is no Chromium here; install one and set CHROME to its path.');
}
