import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './places.mjs';

const CALL = /\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`([^`]*)`,?\s*\)/g;
const LISTED = /^\s*("(?:[^"\\]|\\.)*"): types\.(\w+),$/gm;
const DOCUMENT = /^export const (\w+) = (\{.*\}) as unknown as /gm;
const OF_ONE = 'virtual:document/';
const OF_A_DEFINITION = 'virtual:definition/';

const generated = (file) => readFile(join(ROOT, 'libs/schema/generated', file), 'utf8');
const moduleText = (value) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/**
 * Puts each screen's own document in place of its `graphql(…)` call, each in a module of its own, so that a page
 * carries what it asks and not what all pages of all apps do; fragments are shared by the documents that spread them.
 */
export const typedDocuments = () => {
  let names;
  let documents;
  const definitions = new Map();
  return {
    name: 'typed-documents',
    enforce: 'pre',
    async buildStart() {
      names = new Map([...(await generated('gql.ts')).matchAll(LISTED)].map(([, text, name]) => [JSON.parse(text), name]));
      documents = new Map([...(await generated('graphql.ts')).matchAll(DOCUMENT)].map(([, name, text]) => [name, JSON.parse(text).definitions]));
      for (const each of [...documents.values()].flat()) definitions.set(each.name.value, each);
    },
    resolveId: (id) => (id.startsWith(OF_ONE) || id.startsWith(OF_A_DEFINITION) ? `\0${id}` : null),
    load(id) {
      if (id.startsWith(`\0${OF_A_DEFINITION}`)) {
        return { code: moduleText(definitions.get(id.slice(OF_A_DEFINITION.length + 1))), moduleSideEffects: false };
      }
      if (!id.startsWith(`\0${OF_ONE}`)) return null;
      const parts = documents.get(id.slice(OF_ONE.length + 1)).map((each) => each.name.value);
      const imports = parts.map((part, index) => `import part${index} from '${OF_A_DEFINITION}${part}';`);
      return { code: `${imports.join('\n')}\nexport default { kind: 'Document', definitions: [${parts.map((_, index) => `part${index}`).join(', ')}] };`, moduleSideEffects: false };
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.includes('/libs/schema/') || id.includes('/node_modules/') || !code.includes('graphql(')) return null;
      const used = new Set();
      const replaced = code.replace(CALL, (_, text) => {
        const name = names.get(text);
        if (name === undefined) this.error(`${id}: a document is not in libs/schema/generated; run npm run sync`);
        used.add(name);
        return name;
      });
      if (used.size === 0) return null;
      return { code: `${[...used].map((name) => `import ${name} from '${OF_ONE}${name}';`).join('\n')}\n${replaced}`, map: null };
    },
  };
};
