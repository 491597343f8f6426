import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../runtime/root.mjs';
import { LANGUAGES_FILE, listedLanguages, localeFolders, textsIn } from './locale-folders.mjs';
import { indexFaults, wantedIndexes } from './locale-indexes.mjs';
import { plain } from './translation-keys.mjs';
import { languageFaults, pluralForms } from './translation-languages.mjs';

const KIT = 'libs/platform/ui/locales';
const SERVER = 'libs/questionnaire/api/locales';
let root: string;

// Whatever the checkout speaks.
const BEFORE = { en: 'English', fr: 'Français', de: 'Deutsch' };

/** Two folders of texts in three languages, with Polish added by files alone. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'skills-languages-'));
  for (const folder of [KIT, SERVER]) {
    mkdirSync(join(root, folder), { recursive: true });
    for (const language of Object.keys(BEFORE)) cpSync(inRoot(`${folder}/${language}.json`), join(root, folder, `${language}.json`));
  }
  writeFileSync(join(root, LANGUAGES_FILE), JSON.stringify({ ...BEFORE, pl: 'Polski' }));
  for (const { file, text } of wantedIndexes(filesOf('en', 'fr', 'de'), root)) writeFileSync(join(root, file), text);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const filesOf = (...languages: string[]) => [KIT, SERVER].flatMap((folder) => languages.map((language) => `${folder}/${language}.json`));
const faultsOf = (folder: string, language: string): string[] => {
  const reference = textsIn(folder, 'en', root)!;
  return languageFaults(`${folder}/${language}.json`, language, textsIn(folder, language, root), reference, new Set([...reference.keys()].map(plain)));
};
const write = (folder: string, language: string, texts: object) => writeFileSync(join(root, folder, `${language}.json`), JSON.stringify(texts));
const english = (): Record<string, unknown> => JSON.parse(readFileSync(join(root, KIT, 'en.json'), 'utf8')) as Record<string, unknown>;

describe('a language that is added by files', () => {
  it('is listed in one place, by its code and its own name', () => {
    expect(listedLanguages(root)).toEqual(['en', 'fr', 'de', 'pl']);
  });

  it('is asked for by name in each folder that lacks it', () => {
    expect(faultsOf(KIT, 'pl')).toEqual([expect.stringMatching(/^libs\/platform\/ui\/locales\/pl\.json is missing: it needs \d+ texts/)]);
  });

  it('is told which key is missing, empty or has lost a placeholder', () => {
    const { skip: _, ...rest } = english();
    write(KIT, 'pl', { ...rest, loading: ' ', inLanguage: 'Po angielsku' });
    expect(faultsOf(KIT, 'pl')).toEqual(expect.arrayContaining([
      `${KIT}/pl.json lacks "skip".`,
      `${KIT}/pl.json: "loading" is empty.`,
      `${KIT}/pl.json: "inLanguage" has other placeholders than the fallback.`,
    ]));
  });

  it('is asked for the plural forms of its own', () => {
    expect([pluralForms('en'), pluralForms('fr'), pluralForms('pl'), pluralForms('ga')]).toEqual([
      ['one', 'other'], ['many', 'one', 'other'], ['few', 'many', 'one', 'other'], ['few', 'many', 'one', 'other', 'two'],
    ]);
    write(KIT, 'pl', english());
    expect(faultsOf(KIT, 'pl')).toEqual(['problems.title', 'list.shown'].flatMap((key) => ['few', 'many'].map((form) => `${KIT}/pl.json lacks "${key}_${form}", a plural form of this language.`)));
    const { problems, list, ...rest } = english();
    write(KIT, 'pl', { ...rest, problems: { ...(problems as object), title_few: '{{count}}', title_many: '{{count}}' }, list: { ...(list as object), shown_few: '{{shown}} {{count}}', shown_many: '{{shown}} {{count}}' } });
    expect(faultsOf(KIT, 'pl')).toEqual([]);
  });

  it('is asked for plural forms wherever a word follows the figure, whatever the other languages do', () => {
    const judged = (texts: Record<string, string>, reference: Record<string, string>) => languageFaults('pl.json', 'pl', new Map(Object.entries(texts)), new Map(Object.entries(reference)), new Set(Object.keys(reference).map(plain)));
    expect(judged({ seats: '{{count}} miejsc' }, { seats: 'Seats: {{count}}' })).toEqual(['pl.json: "seats" has a word after its figure, and no plural forms.']);
    expect(judged({ seats_one: '{{count}} miejsce', seats_other: '{{count}} miejsca' }, { seats: 'Seats: {{count}}' })).toEqual(['few', 'many'].map((form) => `pl.json lacks "seats_${form}", a plural form of this language.`));
    expect(judged({ at: 'Pytanie {{at}} z {{count}}', found: 'Miejsca: {{count}}.' }, { at: 'Question {{at}} of {{count}}', found: 'Seats: {{count}}.' })).toEqual([]);
  });

  it('reaches server and pages by indexes that are made from the files', () => {
    expect(indexFaults(filesOf('en', 'fr', 'de'), root)).toEqual([]);
    const files = filesOf('en', 'fr', 'de', 'pl');
    expect(localeFolders(files).map(({ isServer }) => isServer)).toEqual([false, true]);
    expect(indexFaults(files, root)).toHaveLength(2);
    const [kit, server] = wantedIndexes(files, root);
    expect(kit!.text).toContain("pl: () => import('./pl.json'");
    expect(server!.text).toContain("import pl from './pl.json'");
  });
});
