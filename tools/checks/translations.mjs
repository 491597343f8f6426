import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot } from '../runtime/root.mjs';
import { sourceFiles } from './source-files.mjs';
import { flatten, plain, placeholders } from './translation-keys.mjs';
import { fits, textsOf } from './translation-uses.mjs';

const LANGUAGES = ['en', 'fr', 'de'];
const REFERENCE = 'en';

const isCode = (file) => /\.tsx?$/.test(file) && !/\.(spec|e2e)\.tsx?$/.test(file);

/** Folders named `locales`, each with the code that it serves and the name by which screens ask for it. */
function collections(files) {
  const folders = [...new Set(files.filter((file) => /\/locales\/[a-z]{2}\.json$/.test(file)).map(dirname))];
  return folders.map((folder) => {
    const home = dirname(folder);
    const isServer = /\/api$|^libs\/platform$|^apps\/api/.test(home);
    const namespace = isServer ? null : registeredName(files, home);
    return { folder, isServer, namespace };
  });
}

/** The namespace under which the code beside the texts registers them. */
function registeredName(files, home) {
  for (const file of files.filter((path) => dirname(path) === home && isCode(path))) {
    const name = /registerTexts\(\s*'([^']+)'/.exec(readFileSync(inRoot(file), 'utf8'))?.[1];
    if (name) return name;
  }
  return null;
}

function readTexts(folder) {
  const found = {};
  for (const language of LANGUAGES) {
    const file = inRoot(folder, `${language}.json`);
    found[language] = existsSync(file) ? flatten(JSON.parse(readFileSync(file, 'utf8'))) : new Map();
  }
  return found;
}

/** Where the languages of one folder differ in keys, plurals or placeholders. */
function differences(folder, texts) {
  const faults = [];
  const wanted = new Set(LANGUAGES.flatMap((language) => [...texts[language].keys()].map(plain)));
  for (const language of LANGUAGES) {
    const present = new Set([...texts[language].keys()].map(plain));
    for (const key of wanted) if (!present.has(key)) faults.push(`${folder}/${language}.json lacks "${key}".`);
    for (const [key, text] of texts[language]) {
      if (text.trim() === '') faults.push(`${folder}/${language}.json: "${key}" is empty.`);
      if (/_one$/.test(key) && !texts[language].has(key.replace(/_one$/, '_other'))) faults.push(`${folder}/${language}.json: "${key}" has no _other.`);
      const reference = texts[REFERENCE].get(key);
      if (reference !== undefined && placeholders(reference) !== placeholders(text)) faults.push(`${folder}/${language}.json: "${key}" has other placeholders than ${REFERENCE}.json.`);
    }
  }
  return faults;
}

/** Texts that no code asks for, and texts that code asks for in vain. */
export async function translationFaults() {
  const files = sourceFiles();
  const code = files.filter(isCode).map((file) => ({ file, ...textsOf(readFileSync(inRoot(file), 'utf8'), file) }));
  const patterns = [...new Set(code.flatMap(({ literals }) => literals))];
  const exact = new Set(patterns.filter((pattern) => !pattern.includes('\0')));
  const open = patterns.filter((pattern) => pattern.includes('\0') && pattern.replaceAll('\0', '').length > 1);
  const faults = [];
  const byNamespace = new Map();

  for (const { folder, isServer, namespace } of collections(files)) {
    const texts = readTexts(folder);
    faults.push(...differences(folder, texts));
    const keys = new Set([...texts[REFERENCE].keys()].map(plain));
    if (namespace) byNamespace.set(namespace, keys);
    for (const key of keys) {
      const names = [key, namespace ? `${namespace}:${key}` : key, isServer ? key.split('.').at(-1) : key];
      const isUsed = names.some((name) => exact.has(name)) || open.some((pattern) => fits(pattern, key));
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
