import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

/** What stands at places of a request, by their path with dots: `input.runId`. */
export type Given = Readonly<Record<string, unknown>>;

/** A request of one root field. */
export interface SoundRequest {
  document: string;
  variables: Record<string, unknown>;
}

const SOUND: Readonly<Record<string, unknown>> = { String: 'x', Int: 1, Float: 1, Boolean: true, Date: '2026-12-01', DateTime: '2026-11-23T08:00:00Z', JSON: {} };

const isGiven = (given: Given, path: string): boolean => Object.keys(given).some((each) => each === path || each.startsWith(`${path}.`));

function soundValue(type: GraphQLInputType, path: string, given: Given): unknown {
  if (isNonNullType(type)) return soundValue(type.ofType, path, given);
  if (isListType(type)) return Array.isArray(given[path]) ? given[path] : [soundValue(type.ofType, path, given)];
  if (path in given) return given[path];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return SOUND[type.name];
  return Object.fromEntries(
    Object.values(type.getFields())
      .filter((field) => isRequiredInputField(field) || isGiven(given, `${path}.${field.name}`))
      .map((field) => [field.name, soundValue(field.type, `${path}.${field.name}`, given)]),
  );
}

// The noun with its id and every plain value: enough to see whether something was given away.
function selection({ type }: GraphQLField<unknown, unknown>, depth = 1): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    if (isLeafType(getNamedType(field.type))) return depth > 0 || field.name === 'id' ? [field.name] : [];
    if (field.name === 'problems') return ['problems { code path message }'];
    return depth > 0 ? [`${field.name} ${selection(field, depth - 1)}`] : [];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** Asks a root field with what is given; whatever else it needs is sound, so that only what is given can be refused. */
export function soundRequest(operation: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, given: Given): SoundRequest {
  const args = field.args.filter((each) => isRequiredArgument(each) || isGiven(given, each.name));
  const list = (parts: readonly string[]): string => (parts.length > 0 ? `(${parts.join(', ')})` : '');
  return {
    document: `${operation} ${list(args.map(({ name, type }) => `$${name}: ${String(type)}`))} { ${field.name}${list(args.map(({ name }) => `${name}: $${name}`))} ${selection(field)} }`,
    variables: Object.fromEntries(args.map(({ name, type }) => [name, soundValue(type, name, given)])),
  };
}
