import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './places.mjs';

const CALL = /\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`([^`]*)`,?\s*\)/g;
const LISTED = /^\s*("(?:[^"\\]|\\.)*"): types\.(\w+),$/gm;

/**
 * Puts each screen's own document in place of its `graphql(…)` call. Without this every app would carry the documents
 * of all apps, because the call looks its text up in one list.
 */
export const typedDocuments = () => {
  let known;
  return {
    name: 'typed-documents',
    enforce: 'pre',
    async buildStart() {
      const list = await readFile(join(ROOT, 'libs/schema/generated/gql.ts'), 'utf8');
      known = new Map([...list.matchAll(LISTED)].map(([, text, name]) => [JSON.parse(text), name]));
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.includes('/libs/schema/') || id.includes('/node_modules/') || !code.includes('graphql(')) return null;
      const used = new Set();
      const replaced = code.replace(CALL, (_, text) => {
        const name = known.get(text);
        if (name === undefined) this.error(`${id}: a document is not in libs/schema/generated; run npm run sync`);
        used.add(name);
        return name;
      });
      if (used.size === 0) return null;
      return { code: `import { ${[...used].join(', ')} } from '@skills/schema/documents';\n${replaced}`, map: null };
    },
  };
};
