import { buildGraph } from '@skills/platform/graph';
import * as documents from '@skills/schema/documents';
import { Kind, parse, print, validate, visit, type DocumentNode, type FieldNode } from 'graphql';
import { modules } from '../modules';
import { LIMITS, protection } from './graph-endpoint';

const isDocument = (value: unknown): value is DocumentNode => typeof value === 'object' && value !== null && 'definitions' in value;

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** As the pages' client asks: for the type of every object too. */
const withTypenames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: (set, _key, parent) => (parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION ? undefined : { ...set, selections: [...set.selections, TYPENAME] }),
  });

/** The operations of all pages, as a browser sends them. */
const operations = Object.entries(documents).flatMap(([name, document]): [string, DocumentNode][] =>
  isDocument(document) && document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION) ? [[name, withTypenames(document)]] : [],
);

describe('what the pages ask', () => {
  const schema = buildGraph(modules);
  const faultsOf = (document: DocumentNode): string[] => {
    try {
      parse(print(document), { maxTokens: LIMITS.tokens });
      return validate(schema, document, protection().validationRules).map(({ message }) => message);
    } catch (error) {
      return [(error as Error).message];
    }
  };

  it('is known', () => expect(operations.length).toBeGreaterThan(100));

  it.each(operations)('%s stays below every limit', (_, document) => {
    expect(faultsOf(document)).toEqual([]);
  });

  it.each([
    ['tokens', `{ ${'service { isDemo } '.repeat(LIMITS.tokens / 4)} }`],
    ['depth', `{ ${'... on Query { '.repeat(LIMITS.depth + 2)} service { isDemo } ${'} '.repeat(LIMITS.depth + 2)} }`],
    ['cost', `{ events(first: 100) { edges { node { ${'id slug title summary '.repeat(12)} } } } }`],
  ])('would be seen beyond the limit of %s', (limit, source) => {
    expect(faultsOf(parse(source))).toEqual([expect.stringMatching(new RegExp(limit, 'i'))]);
  });
});
