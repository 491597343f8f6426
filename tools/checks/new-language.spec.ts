import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../runtime/root.mjs';
import { LANGUAGES_FILE, localeFolders } from './locale-folders.mjs';
import { sourceFiles } from './source-files.mjs';
import { pluralForms } from './translation-languages.mjs';

interface Tree {
  [key: string]: string | Tree;
}

const files = sourceFiles().filter((file) => !file.startsWith('docs/'));
const folders = localeFolders(files).map(({ folder }) => folder);
const contents = files.filter((file) => /^libs\/[^/]+\/content\/[^/]+\.json$/.test(file));

let copy: string;
const read = (file: string) => JSON.parse(readFileSync(join(copy, file), 'utf8')) as Tree;
const write = (file: string, tree: object) => writeFileSync(join(copy, file), JSON.stringify(tree));

/** Runs a module in the copy, whose answer is what it prints. */
const inCopy = <Answer>(code: string): Answer => JSON.parse(execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', code], { cwd: copy, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' }, maxBuffer: 1e8 })) as Answer;
const faults = () => inCopy<string[]>("import { translationFaults } from './tools/checks/translations.mjs'; console.log(JSON.stringify(await translationFaults()));");

/** Takes one text away. */
const without = (file: string, group: string, key: string): void => {
  const tree = read(file);
  delete (tree[group] as Tree)[key];
  write(file, tree);
};

/** As a translator would write it: each text, and each counted one in every plural form of the language. */
const translated = (tree: Tree, language: string): Tree => {
  const own: Tree = {};
  for (const [key, text] of Object.entries(tree)) {
    if (typeof text !== 'string') own[key] = translated(text, language);
    else if (key.endsWith('_other')) for (const form of pluralForms(language)) own[key.replace(/other$/, form)] = text;
    else if (!/_(?:zero|one|two|few|many)$/.test(key)) own[key] = text;
  }
  return own;
};

/** Everything called `names` gets one in the language. */
const named = (tree: Tree, language: string): void => {
  for (const [key, inner] of Object.entries(tree)) {
    if (typeof inner !== 'object' || inner === null) continue;
    if (key === 'names') inner[language] = inner.en ?? '';
    else named(inner, language);
  }
};

/** A checkout to which Polish is added as README.md says, step by step. */
describe('a language that an editor adds without code', () => {
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'skills-new-language-'));
    for (const file of [...files, 'package.json', 'tsconfig.json', 'tsconfig.base.json', 'workspace.json']) cpSync(join(ROOT, file), join(copy, file));
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    write(LANGUAGES_FILE, { ...read(LANGUAGES_FILE), pl: 'Polski' });
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('is told of every file that it still lacks, and of nothing else', () => {
    const found = faults();
    for (const folder of folders) expect(found).toContainEqual(expect.stringContaining(`${folder}/pl.json is missing`));
    expect(found.filter((fault) => !/\/pl\.json is missing|lacks "pl" in \d+ of its names/.test(fault))).toEqual([]);
  }, 120_000);

  it('is told of every key and plural form that it still lacks, and is whole with them', () => {
    for (const folder of folders) write(`${folder}/pl.json`, translated(read(`${folder}/en.json`), 'pl'));
    for (const file of contents) {
      const content = read(file);
      named(content, 'pl');
      write(file, content);
    }
    inCopy("import { writeFileSync } from 'node:fs'; import { wantedIndexes } from './tools/checks/locale-indexes.mjs'; for (const { file, text } of wantedIndexes()) writeFileSync(file, text); console.log('null');");
    without('libs/platform/locales/pl.json', 'mailbox', 'empty');
    without('libs/platform/ui/locales/pl.json', 'list', 'shown_few');
    expect(faults()).toEqual([
      expect.stringContaining('libs/platform/locales/pl.json lacks "mailbox.empty"'),
      expect.stringContaining('libs/platform/ui/locales/pl.json lacks "list.shown_few", a plural form of this language.'),
    ]);
  }, 120_000);

  it('is offered by the pages, spoken by the server and written into the built page', () => {
    write('apps/portal/locales/pl.json', { ...read('apps/portal/locales/pl.json'), beforeDrawn: { description: 'Sprawdź, na jakim etapie jest Twoja firma.', noScript: 'Ta strona wymaga JavaScriptu.' } });
    const answer = inCopy<object>(`
      import { LANGUAGE_NAMES, languageOf } from './libs/platform/i18n/languages.ts';
      import { languageFor, serverTexts, translateIn } from './libs/platform/graph/server-texts.ts';
      import { texts } from './libs/platform/locales/index.ts';
      import { pageWords } from './tools/vite/page-words.mjs';
      console.log(JSON.stringify({
        offered: LANGUAGE_NAMES.pl, chosen: languageOf('pl-PL'), asked: languageFor('pl, en;q=0.8'),
        said: translateIn(serverTexts([texts]), 'pl')('mailbox.title'), page: pageWords().find(({ language }) => language === 'pl'),
      }));`);
    expect(answer).toMatchObject({ offered: 'Polski', chosen: 'pl', asked: 'pl', said: 'Mailbox of the demo', page: { language: 'pl', noScript: 'Ta strona wymaga JavaScriptu.' } });
  });

  it('passes the types wherever languages are listed and texts registered', () => {
    const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(copy, 'tsconfig.json'), (file) => readFileSync(file, 'utf8')).config, ts.sys, copy);
    writeFileSync(join(copy, 'libs/platform/i18n/probe.ts'), "import type { Language } from './languages';\nimport type { ServerLanguage } from '../graph/server-texts';\nexport const added: readonly [Language, ServerLanguage] = ['pl', 'pl'];\n");
    const roots = ['libs/platform/i18n/probe.ts', ...folders.map((folder) => `${folder}/index.ts`), ...files.filter((file) => /^(?:apps|libs)\/.*\/texts\.ts$/.test(file))];
    const program = ts.createProgram(roots.map((file) => join(copy, file)), { ...options, noEmit: true, incremental: false, composite: false });
    expect(ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)).toEqual([]);
  }, 120_000);
});
