import { existsSync } from 'node:fs';
import { Fault } from '../runtime/fault.mjs';
import { inRoot } from '../runtime/root.mjs';
import { addImport, edit, writeNew } from './files.mjs';
import { namesOf } from './names.mjs';

const act = ({ camel, pascal, words, kebab }) => `import { anyone, Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { may${pascal} } from './${kebab}.policy';

@InputType({ description: 'What is needed to ${words}.' })
export class ${pascal}Input {
  @Field(() => ID, { nullable: true, description: 'A key made by the client, so that a repeated request changes nothing.' })
  idempotencyKey?: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The moment of the act, or the problems.' })
export class ${pascal}Payload extends Payload {
  @Field(() => Date, { nullable: true, description: 'When it was done; give the noun that changed instead.' })
  doneAt: Date | null;
}

@Resolver()
export class ${pascal} {
  @Mutates(may${pascal})
  @Mutation(() => ${pascal}Payload, { description: 'Says in one sentence what it means to ${words}.' })
  async ${camel}(@Arg('input', () => ${pascal}Input, { description: 'What is needed.' }) _input: ${pascal}Input, @Ctx() { ask, clock }: Context) {
    ask(may${pascal}, null);
    return { doneAt: clock() };
  }
}
`;

const policyFile = ({ pascal, words }) => `import { policy } from '@skills/platform/graph';

/** Who may ${words}: whoever is signed in, until a loaded subject says more. */
export const may${pascal} = policy<unknown>('may${pascal}', 'NOT_SIGNED_IN', (actor) => actor.personId !== null);
`;

const identityImport = (module) => (module.kebab === 'identity' ? '' : "import { identityModule } from '@skills/identity/api';\n");
const modulesOf = (module) => (module.kebab === 'identity' ? 'platformModule, identityModule' : `platformModule, identityModule, ${module.camel}Module`);

const spec = ({ camel, pascal, words }, module) => `${identityImport(module)}import { platformModule } from '@skills/platform/graph';
import { graphUnderTest, type GraphUnderTest } from '@skills/platform/testing';
import { ${module.camel}Module } from '../${module.kebab}-module';

let graph: GraphUnderTest;
beforeAll(async () => void (graph = await graphUnderTest([${modulesOf(module)}])));
afterAll(() => graph.close());

describe('to ${words}', () => {
  it('needs an account', async () => {
    const { ${camel} } = await graph
      .browser()
      .ask<{ ${camel}: { problems: { code: string }[] } }>('mutation ($input: ${pascal}Input!) { ${camel}(input: $input) { doneAt problems { code } } }', { input: {} });
    expect(${camel}).toEqual({ doneAt: null, problems: [{ code: 'NOT_SIGNED_IN' }] });
  });
});
`;

/** A mutation with its policy and its spec, known to its module. @param {string | undefined} typedModule @param {string | undefined} typedAct */
export async function generateMutation(typedModule, typedAct) {
  const module = namesOf(typedModule, 'module');
  const names = namesOf(typedAct, 'act, verb first');
  const moduleFile = `libs/${module.kebab}/api/${module.kebab}-module.ts`;
  if (!existsSync(inRoot(moduleFile))) throw new Fault(`There is no ${moduleFile}; make the module first: npm run generate -- module ${module.kebab}`);
  const folder = `libs/${module.kebab}/api/${names.kebab}`;
  writeNew({
    [`${folder}/${names.kebab}.ts`]: act(names),
    [`${folder}/${names.kebab}.policy.ts`]: policyFile(names),
    [`${folder}/${names.kebab}.spec.ts`]: spec(names, module),
  });
  addImport(moduleFile, `import { ${names.pascal} } from './${names.kebab}/${names.kebab}';`);
  edit(moduleFile, /resolvers: \[(\s*)(\])?/, (_, space, end) => `resolvers: [${space}${names.pascal}${end ?? ', '}`);
}
