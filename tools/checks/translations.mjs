import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot } from '../runtime/root.mjs';
import { LANGUAGES_FILE, listedLanguages, localeFolders, textsIn } from './locale-folders.mjs';
import { indexFaults } from './locale-indexes.mjs';
import { nameFaults } from './named-content.mjs';
import { repeatedKeys } from './repeated-keys.mjs';
import { sourceFiles } from './source-files.mjs';
import { plain } from './translation-keys.mjs';
import { languageFaults } from './translation-languages.mjs';
import { fits, textsOf } from './translation-uses.mjs';
import { typographyFaults } from './typography.mjs';

// The build of the pages says words, too: those from before anything is drawn.
const isCode = (file) => /\.tsx?$|^tools\/vite\/.+\.mjs$/.test(file) && !/\.(spec|e2e)\.tsx?$/.test(file);

/** The namespace under which the code beside the texts registers them. */
function registeredName(files, home) {
  for (const file of files.filter((path) => dirname(path) === home && isCode(path))) {
    const name = /registerTexts\(\s*'([^']+)'/.exec(readFileSync(inRoot(file), 'utf8'))?.[1];
    if (name) return name;
  }
  return null;
}

/** What the languages of a folder lack, and the texts of the fallback. */
function judged({ folder, languages }, listed) {
  const [fallback, ...others] = listed;
  const texts = new Map(listed.map((language) => [language, textsIn(folder, language)]));
  const reference = texts.get(fallback) ?? new Map();
  const wanted = new Set([...texts.values()].flatMap((each) => [...(each?.keys() ?? [])].map(plain)));
  const faults = [fallback, ...others].flatMap((language) => languageFaults(`${folder}/${language}.json`, language, texts.get(language), reference, wanted));
  for (const language of languages) faults.push(...repeatedKeys(readFileSync(inRoot(folder, `${language}.json`), 'utf8')).map((key) => `${folder}/${language}.json says "${key}" twice in one place: take one out.`));
  for (const language of languages) if (!listed.includes(language)) faults.push(`${folder}/${language}.json is of a language that ${LANGUAGES_FILE} does not list.`);
  if (texts.get('fr')) faults.push(...typographyFaults(`${folder}/fr.json`, texts.get('fr')));
  return { faults, keys: new Set([...reference.keys()].map(plain)) };
}

/** Texts that no code asks for, and texts that code asks for in vain. */
export async function translationFaults() {
  const files = sourceFiles();
  const code = files.filter(isCode).map((file) => ({ file, ...textsOf(readFileSync(inRoot(file), 'utf8'), file) }));
  const patterns = [...new Set(code.flatMap(({ literals }) => literals))];
  const exact = new Set(patterns.filter((pattern) => !pattern.includes('\0')));
  const open = patterns.filter((pattern) => pattern.includes('\0') && pattern.replaceAll('\0', '').length > 1);
  const listed = listedLanguages();
  const faults = [...indexFaults(files), ...nameFaults(files, listed)];
  const byNamespace = new Map();

  for (const { file, literals } of code) {
    if (!file.includes('/locales/') && literals.some((literal) => /\/locales\/[a-z]+\.json$/.test(literal))) faults.push(`${file} imports one language by name: import { texts } from './locales', so that languages can be added.`);
  }
  for (const place of localeFolders(files)) {
    const { folder, home, isServer } = place;
    const namespace = isServer ? null : registeredName(files, home);
    const { faults: found, keys } = judged(place, listed);
    faults.push(...found);
    if (namespace) byNamespace.set(namespace, keys);
    for (const key of keys) {
      const names = [key, namespace ? `${namespace}:${key}` : key, isServer ? key.split('.').at(-1) : key];
      // A server's texts stand under the name of their module.
      const inFull = isServer ? `${folder.split('/')[1]}.${key}` : key;
      const isUsed = names.some((name) => exact.has(name)) || open.some((pattern) => fits(pattern, key) || fits(pattern, inFull));
      if (!isUsed) faults.push(`${folder}: nothing uses "${key}".`);
    }
  }
  for (const { file, asked, namespaces } of code) {
    const known = namespaces.map((name) => byNamespace.get(name)).filter(Boolean);
    if (known.length === 0) continue;
    for (const wanted of asked) {
      const isThere = known.some((keys) => [...keys].some((key) => fits(wanted, key)));
      if (!isThere && !wanted.includes(':')) faults.push(`${file} asks for "${wanted.replaceAll('\0', '…')}", which ${namespaces.join(', ')} lacks.`);
    }
  }
  return faults;
}
