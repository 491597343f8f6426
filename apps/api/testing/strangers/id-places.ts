import { getNamedType, isInputObjectType, isObjectType, type GraphQLField, type GraphQLInputType, type GraphQLSchema } from 'graphql';

/** A place in the graph that takes an ID: an argument, or an input field at any depth. */
export interface IdPlace {
  /** `run.id`, `addAction.input.runId`; for an argument of a field that is no root field with the type before it: `Run.change.since`. */
  name: string;
  /** The root field's kind; null for a field of another type. */
  operation: 'query' | 'mutation' | null;
  field: GraphQLField<unknown, unknown>;
  /** From the argument inwards. */
  path: readonly string[];
}

/** A key that a client makes for its own request: it names no row, and is kept apart by who acts. */
export const isClientsKey = ({ path }: Pick<IdPlace, 'path'>): boolean => path.at(-1) === 'idempotencyKey';

function* idsWithin(type: GraphQLInputType, path: readonly string[], inside: readonly string[] = []): Generator<readonly string[]> {
  const named = getNamedType(type);
  if (named.name === 'ID') yield path;
  if (!isInputObjectType(named) || inside.includes(named.name)) return;
  for (const field of Object.values(named.getFields())) yield* idsWithin(field.type, [...path, field.name], [...inside, named.name]);
}

/** Every place of a graph that takes an ID, by name. */
export function idPlaces(schema: GraphQLSchema): IdPlace[] {
  const operations = new Map([
    [schema.getQueryType(), 'query'],
    [schema.getMutationType(), 'mutation'],
  ] as const);
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) =>
        field.args
          .flatMap((argument) => [...idsWithin(argument.type, [argument.name])])
          .map((path): IdPlace => {
            const operation = operations.get(type) ?? null;
            return { name: [...(operation ? [] : [type.name]), field.name, ...path].join('.'), operation, field, path };
          }),
      ),
    )
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
