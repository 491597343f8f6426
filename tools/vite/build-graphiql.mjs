import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { closureOf, takeManifest } from './built-files.mjs';
import { onwarn, sharedSettings } from './shared-settings.mjs';

const ENTRY = 'tools/vite/graphiql/main.js';

// The workbench carries its fonts inside its style sheet, which the content security policy forbids; the system's will do.
const withoutInlineFonts = () => ({
  name: 'without-inline-fonts',
  enforce: 'pre',
  transform: (code, id) => (/graphiql\/dist\/style\.css$/.test(id) ? { code: code.replace(/@font-face\s*\{[^}]*\}/g, ''), map: null } : null),
});

/** Builds the graph's workbench for demo mode: a page of its own, complete, with nothing from the internet and no inline script. */
export const buildGraphiql = async (web) => {
  const base = '/_graphiql/';
  const folder = join(web, '_graphiql');
  const settings = sharedSettings(base, folder);
  await build({ ...settings, plugins: [withoutInlineFonts()], build: { ...settings.build, rolldownOptions: { onwarn, input: { main: ENTRY } } } });
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
