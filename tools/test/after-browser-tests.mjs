import { rmSync } from 'node:fs';

/** Removes what the browser tests kept on this machine: the product's data and the browser's temporary files. */
export default function afterBrowserTests() {
  const { E2E_DATA_DIR: dataDir, E2E_BROWSER: browser } = process.env;
  const browserFiles = browser ? JSON.parse(browser).env.TMPDIR : undefined;
  for (const folder of [dataDir, browserFiles]) if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
