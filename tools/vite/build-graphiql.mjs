import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { closureOf, takeManifest } from './built-files.mjs';
import { onwarn, sharedSettings } from './shared-settings.mjs';

const ENTRY = 'tools/vite/graphiql/main.js';

/** Builds the graph's workbench for demo mode: a page of its own, complete, with nothing from the internet and no inline script. */
export const buildGraphiql = async (web) => {
  const base = '/_graphiql/';
  const folder = join(web, '_graphiql');
  const settings = sharedSettings(base, folder);
  await build({ ...settings, build: { ...settings.build, rolldownOptions: { onwarn, input: { main: ENTRY } } } });
  const { entry, styles } = closureOf(await takeManifest(folder), ENTRY, base);
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphiQL · Skills for SMEs</title>
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<script type="module" src="${entry}"></script>
</head>
<body>
<div id="graphiql"></div>
</body>
</html>
`,
  );
};
