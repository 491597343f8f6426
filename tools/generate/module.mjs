import { readFileSync, writeFileSync } from 'node:fs';
import { installAnew } from '../runtime/install.mjs';
import { inRoot } from '../runtime/root.mjs';
import { addImport, edit, writeNew } from './files.mjs';
import { namesOf } from './names.mjs';

const packageJson = (name, tags) => `${JSON.stringify(
  { name, version: '0.1.0', private: true, type: 'module', exports: { './rules': './rules/index.ts', './api': './api/index.ts', './web': './web/index.ts' }, nx: { tags } },
  null,
  2,
)}\n`;

const readme = ({ kebab, words }) => `# ${kebab}

What ${words} is for, in one sentence.

**Words.** The nouns of this module and what each means.

| door | exposes |
| --- | --- |
| \`rules\` | pure functions and value types |
| \`api\` | \`${namesOf(kebab, 'module').camel}Module\`: entities, policies, mutations, reads |
| \`web\` | screens and components |

**What always holds**

- The invariants, each proved by a spec.
`;

const moduleFile = ({ camel, kebab, words }) => `import type { GraphModule } from '@skills/platform/graph';

/** The server part of ${words}. */
export const ${camel}Module: GraphModule = {
  name: '${kebab}',
  entities: [],
  resolvers: [],
  personalData: [],
};
`;

const moduleSpec = ({ camel, kebab, words }) => `import { identityModule } from '@skills/identity/api';
import { platformModule } from '@skills/platform/graph';
import { graphUnderTest } from '@skills/platform/testing';
import { ${camel}Module } from './${kebab}-module';

describe('the ${words} module', () => {
  it('fits into the graph', async () => {
    const graph = await graphUnderTest([platformModule, identityModule, ${camel}Module]);
    expect(await graph.browser().ask('{ __typename }')).toEqual({ __typename: 'Query' });
    await graph.close();
  });
});
`;

/** Lists the new project, with what every module may use. */
function addToCatalogue({ kebab, words }, tags) {
  const file = inRoot('workspace.json');
  const listed = JSON.parse(readFileSync(file, 'utf8'));
  listed.projects[`@skills/${kebab}`] = { folder: `libs/${kebab}`, purpose: `What ${words} is for.`, tags, uses: ['identity'] };
  const text = JSON.stringify(listed, null, 2).replace(/\[\s*([^[\]{}]*?)\s*\]/g, (_, inner) => `[${inner.replace(/\s*\n\s*/g, ' ')}]`);
  writeFileSync(file, `${text}\n`);
  console.log('Changed workspace.json');
}

/** A package with three doors, in the catalogue and in the server's list. @param {string | undefined} typed */
export async function generateModule(typed) {
  const names = namesOf(typed, 'module');
  const { kebab, camel } = names;
  const folder = `libs/${kebab}`;
  const tags = ['kind:module', `module:${kebab}`];
  writeNew({
    [`${folder}/package.json`]: packageJson(`@skills/${kebab}`, tags),
    [`${folder}/README.md`]: readme(names),
    [`${folder}/rules/index.ts`]: '// Pure functions and value types of this module are exported here.\nexport {};\n',
    [`${folder}/api/index.ts`]: `export { ${camel}Module } from './${kebab}-module';\n`,
    [`${folder}/api/${kebab}-module.ts`]: moduleFile(names),
    [`${folder}/api/${kebab}-module.spec.ts`]: moduleSpec(names),
    [`${folder}/web/index.ts`]: '// Screens and components of this module are exported here.\nexport {};\n',
  });
  addToCatalogue(names, tags);
  addImport('apps/api/modules.ts', `import { ${camel}Module } from '@skills/${kebab}/api';`);
  edit('apps/api/modules.ts', /(GraphModule\[\] = \[[^\]]*?),?\s*\];/, `$1, ${camel}Module];`);
  await installAnew();
}
