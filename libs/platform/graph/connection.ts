import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { isKeyOf, type KeyPart } from './cursor-key';
import { refuse } from './refusal';
import { anyone } from './policy';
import { ReadPolicy } from './read-policy';

/** Where a page of a list begins and ends. */
@ReadPolicy(anyone)
@ObjectType({ description: 'Where a page of a list begins and ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage: boolean;

  @Field(() => String, { nullable: true, description: 'Give it as `after` to get the next page; null on an empty page.' })
  endCursor: string | null;
}

/** Which page of a list is wanted. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many at most: 1 to 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before; absent for the first page.' })
  after?: string | null;
}

/** A list by pages, after the Relay convention. */
export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** Makes the graph's connection and edge types for a node type; call it once for each node type. */
export function connectionOf<Node extends object>(NodeClass: ClassType<Node>, name: string, noun: string): ClassType<Connection<Node>> {
  @ReadPolicy(anyone)
  @ObjectType(`${name}Edge`, { description: `One ${noun} with its place in the list.` })
  class Edge {
    @Field(() => String, { description: 'The place in the list.' })
    cursor: string;

    @Field(() => NodeClass, { description: `The ${noun}.` })
    node: Node;
  }

  @ReadPolicy(anyone)
  @ObjectType(`${name}Connection`, { description: `A page of a list: ${noun} by ${noun}.` })
  class ConnectionType implements Connection<Node> {
    @Field(() => [Edge], { description: 'This page, in the order of the list.' })
    edges: { cursor: string; node: Node }[];

    @Field(() => PageInfo, { description: 'Whether and how to go on.' })
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'How many there are in all pages together.' })
    totalCount: number;
  }
  return ConnectionType;
}

/** The sort key of the last row seen, as text that a client passes back untouched. */
export const cursorOf = (key: readonly (string | number)[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** Reads a cursor back, as text; one that no list by these parts gave is refused before the database sees it. */
export function keyOf<const Parts extends readonly KeyPart[]>(cursor: string, parts: Parts): { [At in keyof Parts]: string } {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (isKeyOf(key, parts)) return key.map(String) as { [At in keyof Parts]: string };
  } catch {
    // A cursor that is no JSON is refused like any other foreign one.
  }
  return refuse('CURSOR_UNKNOWN', ['after']);
}

/** The page size asked for, or a refusal. */
export function pageSize(first: number): number {
  return first >= 1 && first <= 100 ? first : refuse('PAGE_SIZE_RANGE', ['first'], { least: 1, most: 100 });
}

/** Makes a page from up to `first + 1` rows in order. */
export function pageFrom<Node>(rows: readonly Node[], first: number, totalCount: number, keyOfRow: (row: Node) => readonly (string | number)[]): Connection<Node> {
  const edges = rows.slice(0, first).map((node) => ({ node, cursor: cursorOf(keyOfRow(node)) }));
  return { edges, totalCount, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
