import { getNamedType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { Belongings } from './belongings';
import { soundRequest, type SoundRequest } from './sound-request';

const textOf = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString('base64url');

const UUID = '00000000-0000-4000-8000-000000000000';

/** Cursors that no list gave, some of them almost as lists give them. */
export const FORGED_CURSORS = [
  'nonsense',
  '\0',
  ...[[], {}, null, 1, 'x', [null], [['x']]].map(textOf),
  ...['c', 1, 'NaN', '\0', '1e999'].flatMap((part) => [[part], [part, part], [part, part, part], [part, 'zzz'], [1, part, 'zzz'], ['\0', UUID, UUID], [part, part, part, part]].map(textOf)),
];

/** A list by pages, and how one asks for a page of it. */
export interface PagedList {
  readonly name: string;
  readonly pageAfter: (cursor: string, has: Partial<Belongings>) => SoundRequest;
}

const takesCursor = ({ args }: GraphQLField<unknown, unknown>): boolean => args.some(({ name }) => name === 'after');

/** Every list of a graph that takes a cursor: at its root, or of whoever asks. */
export function pagedLists(schema: GraphQLSchema): PagedList[] {
  const root = Object.values(schema.getQueryType()!.getFields()).filter(takesCursor);
  const fields = Object.values(schema.getTypeMap()).filter(isObjectType).flatMap((type) => Object.values(type.getFields()).filter(takesCursor).map((field) => ({ type, field })));
  return fields.map(({ type, field }) => ({
    name: `${type.name}.${field.name}`,
    pageAfter: (cursor, { workedEvent }) => {
      if (root.includes(field)) return soundRequest('query', field, { after: cursor, ...(field.args.some(({ name }) => name === 'eventId') ? { eventId: workedEvent } : {}) });
      const way = Object.values(schema.getQueryType()!.getFields()).find((each) => getNamedType(each.type) === type && each.args.length === 0);
      if (!way) throw new Error(`${type.name}.${field.name} takes a cursor: say in apps/api/testing/strangers/cursors.ts how one comes to it`);
      return { document: `query ($after: String) { ${way.name} { ${field.name}(after: $after) { totalCount } } }`, variables: { after: cursor } };
    },
  }));
}
