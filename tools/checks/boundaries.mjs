import { ESLint } from 'eslint';
import { runProgram } from '../runtime/program.mjs';
import { ROOT } from '../runtime/root.mjs';

const DOORS = 'no-restricted-imports';
const DIRECTIONS = '@nx/enforce-module-boundaries';
const PURE = 'no-restricted-syntax';

/** One forbidden line for each rule about doors and directions: where it stands, what it says, which rule must object. */
const FORBIDDEN = [
  ['rules import no library', 'libs/assessment/rules/x.ts', "import 'pino';", DOORS],
  ['rules import no file system', 'libs/assessment/rules/x.ts', "import 'node:fs';", DOORS],
  ['rules import no api of their module', 'libs/assessment/rules/x.ts', "import '../api/x';", DOORS],
  ['rules import no web of their module', 'libs/assessment/rules/x.ts', "import '../web/x';", DOORS],
  ['rules import no api of another module', 'libs/assessment/rules/x.ts', "import '@skills/identity/api';", DOORS],
  ['rules import no platform', 'libs/assessment/rules/x.ts', "import '@skills/platform/graph';", DOORS],
  ['rules read no clock', 'libs/assessment/rules/x.ts', 'Date.now();', PURE],
  ['rules make no present date', 'libs/assessment/rules/x.ts', 'new Date();', PURE],
  ['rules throw no dice', 'libs/assessment/rules/x.ts', 'Math.random();', PURE],
  ['the api imports no React', 'libs/assessment/api/x.ts', "import 'react';", DOORS],
  ['the api imports no Apollo Client', 'libs/assessment/api/x.ts', "import '@apollo/client';", DOORS],
  ['the api imports no screen', 'libs/assessment/api/x.ts', "import '@skills/identity/web';", DOORS],
  ['the api imports no screen beside it', 'libs/assessment/api/x.ts', "import '../web/x';", DOORS],
  ['the api imports no interface kit', 'libs/assessment/api/x.ts', "import '@skills/platform/ui';", DOORS],
  ['a screen imports no api', 'libs/assessment/web/x.tsx', "import '@skills/identity/api';", DOORS],
  ['a screen imports no api beside it', 'libs/assessment/web/run/x.tsx', "import '../../api/x';", DOORS],
  ['a screen imports no database', 'libs/assessment/web/x.tsx', "import '@skills/platform/database';", DOORS],
  ['a screen imports no server library', 'libs/assessment/web/x.tsx', "import '@mikro-orm/core';", DOORS],
  ['an app of pages imports no api', 'apps/toolbox/x.tsx', "import '@skills/assessment/api';", DOORS],
  ['the server app imports no React', 'apps/api/x.ts', "import 'react';", DOORS],
  ["the platform's server part imports no React", 'libs/platform/graph/x.ts', "import 'react';", DOORS],
  ["the platform's server part imports no browser part", 'libs/platform/graph/x.ts', "import '../ui/x';", DOORS],
  ["the platform's browser part imports no server part", 'libs/platform/ui/x.ts', "import '../database/x';", DOORS],
  ['nobody reaches behind a door', 'libs/assessment/api/x.ts', "import '@skills/identity/api/person/person.entity';", DOORS],
  ['the platform knows no domain', 'libs/platform/graph/x.ts', "import '@skills/identity/rules';", DIRECTIONS],
  ['identity knows nobody downstream', 'libs/identity/api/x.ts', "import '@skills/assessment/rules';", DIRECTIONS],
  ['questionnaire knows no assessment', 'libs/questionnaire/api/x.ts', "import '@skills/assessment/rules';", DIRECTIONS],
  ['assessment knows no recommendations', 'libs/assessment/api/x.ts', "import '@skills/recommendations/rules';", DIRECTIONS],
  ['recommendations ask assessment, not the questionnaire', 'libs/recommendations/api/x.ts', "import '@skills/questionnaire/rules';", DIRECTIONS],
  ['a module imports no app', 'libs/assessment/web/x.ts', "import '../../../apps/portal/main';", DIRECTIONS],
  ['a package is not entered by a path', 'libs/assessment/api/x.ts', "import '../../identity/rules/index';", DIRECTIONS],
];

/** Nx's rule looks at the project graph that Nx remembers; without one it says nothing. */
export async function rememberProjectGraph() {
  const { code, output } = await runProgram(['node_modules/nx/dist/bin/nx.js', 'show', 'projects'], { quiet: true, env: { NX_DAEMON: 'false', CI: 'true' } });
  if (code !== 0) throw new Error(output);
}

/** Lints every forbidden line and expects the one rule to object. @returns {Promise<{passed: number, failed: number, output: string}>} */
export async function boundaries() {
  await rememberProjectGraph();
  const eslint = new ESLint({ cwd: ROOT });
  const silent = [];
  for (const [name, filePath, line, rule] of FORBIDDEN) {
    const [result] = await eslint.lintText(`${line}\n`, { filePath });
    if (!result?.messages.some(({ ruleId }) => ruleId === rule)) silent.push(`"${name}" does not bite: ${line} in ${filePath} passes ${rule}.`);
  }
  return { passed: FORBIDDEN.length - silent.length, failed: silent.length, output: silent.join('\n') };
}
