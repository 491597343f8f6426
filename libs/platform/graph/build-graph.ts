import 'reflect-metadata';
import { GraphQLDate, GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import { registerPersonalData } from '../database/personal-data';
import { registerIndicatorSources } from './indicator-source';
import type { GraphModule } from './module';
import { fieldPoliciesOf, readPolicyOf } from './read-policy';
import { undescribed } from './undescribed';

/** What is wrong with the declared policies: an object type that says nothing of its readers, a root field without a policy. */
function policyFaults(): string[] {
  const metadata = getMetadataStorage();
  const types = metadata.objectTypes
    .filter(({ target }) => readPolicyOf(target) === undefined)
    .map(({ name }) => `Type ${name} declares no reader: add @ReadPolicy(…) to its class`);
  const fields = [...metadata.queries, ...metadata.mutations]
    .filter(({ target, methodName }) => fieldPoliciesOf(target.name, methodName) === undefined)
    .map(({ target, methodName }) => `${target.name}.${methodName} declares no policy: add @Reads(…) or @Mutates(…)`);
  return [...types, ...fields];
}

/** Lets plain fields be read by graphql-js itself: the library's own wrapper costs more than the read. A renamed field keeps its wrapper. */
function readPlainly(): void {
  for (const field of getMetadataStorage().fields) if (field.name === field.schemaName) field.simple ??= true;
}

/** Builds the one graph of all modules; throws with every fault when a type or root field lacks a policy or a description. */
export function buildGraph(modules: readonly GraphModule[]): GraphQLSchema {
  readPlainly();
  const schema = buildSchemaSync({
    resolvers: modules.flatMap((module) => module.resolvers) as unknown as NonEmptyArray<() => object>,
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    validate: false,
    // By a whole introspection; whether the schema is valid is asserted where it is first asked, and where a server starts.
    skipCheck: true,
  });
  const faults = [...policyFaults(), ...undescribed(schema)];
  if (faults.length > 0) throw new Error(`The graph is not complete:\n${faults.join('\n')}`);
  // The graph that exports and erases and the rules by which it does so come from one list.
  registerPersonalData(modules);
  registerIndicatorSources(modules);
  return schema;
}

/** A day without a time, YYYY-MM-DD. */
export const Day = GraphQLDate;

/** Free-form JSON, for values whose shape the questionnaire decides. */
export const JsonValue = GraphQLJSON;
