import { Query, Resolver } from 'type-graphql';
import { anyone, platformModule, Reads, type GraphModule } from '@skills/platform/graph';
import { servedProduct, type ServedProduct } from '../testing/served-product';
import { LIMITS } from './graph-endpoint';

@Resolver()
class BrokenQuery {
  @Reads(anyone)
  @Query(() => String, { description: 'Fails with a text that no stranger may read.' })
  broken(): string {
    throw new Error('password=hunter2 at db.internal');
  }
}

const broken: GraphModule = { name: 'broken', entities: [], resolvers: [BrokenQuery], personalData: [] };

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string; stacktrace?: unknown } }[];
}

describe('the hardened graph', () => {
  let product: ServedProduct;
  let production: ServedProduct;
  beforeAll(async () => {
    product = await servedProduct({}, [platformModule, broken]);
    production = await servedProduct({ mode: 'production', publicUrl: 'https://skills.example.org' }, [platformModule, broken]);
  });
  afterAll(async () => {
    await product.close();
    await production.close();
  });

  const post = (body: string, headers: Record<string, string> = {}, on = product): Promise<Response> =>
    fetch(`${on.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  const ask = async (query: string, on = product): Promise<Answer> => (await (await post(JSON.stringify({ query }), {}, on)).json()) as Answer;
  const refusal = async (query: string): Promise<string> => (await ask(query)).errors?.[0]?.message ?? 'answered';

  it('answers an ordinary question', async () => {
    expect(await ask('{ service { isDemo } }')).toEqual({ data: { service: { isDemo: true } } });
  });

  it.each([
    ['depth', `{ service { isDemo } ${'...on Query{'.repeat(LIMITS.depth + 2)} service { isDemo } ${'}'.repeat(LIMITS.depth + 2)} }`, /depth/i],
    ['aliases', `{ ${Array.from({ length: LIMITS.aliases + 1 }, (_, at) => `a${at}: service { isDemo }`).join(' ')} }`, /alias/i],
    ['aliases of __typename', `{ ${Array.from({ length: LIMITS.aliases + 1 }, (_, at) => `a${at}: __typename`).join(' ')} }`, /alias/i],
    ['directives', `{ service { isDemo ${'@include(if: true) '.repeat(LIMITS.directives + 1)} } }`, /directive/i],
    ['tokens', `{ ${'service { isDemo } '.repeat(LIMITS.tokens / 4)} }`, /token/i],
    ['cost', `{ ${'service { isDemo } '.repeat(199)} ${'...on Query { service { isDemo } } '.repeat(20)} }`, /cost|answered/i],
  ])('limits %s', async (_what, query, expected) => {
    expect(await refusal(query)).toMatch(expected);
  });

  it('limits the body', async () => {
    const answer = await post(JSON.stringify({ query: '{ service { isDemo } }', variables: { filler: 'x'.repeat(LIMITS.bodyBytes) } }));
    expect(answer.status).toBe(413);
  });

  it('inflates no body', async () => {
    const answer = await post('not really gzip', { 'content-encoding': 'gzip' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  it.each([
    ['in a variable', JSON.stringify({ query: 'query ($name: String!) { __type(name: $name) { name } }', variables: { name: 'a\0b' } })],
    ['in the question', JSON.stringify({ query: '{ __type(name: "a\\u0000b") { name } }' })],
  ])('answers a zero character %s as a fault of the request', async (_where, body) => {
    // Whoever reads plain JSON only gets 200 for every well-formed request, as the draft of GraphQL over HTTP wants it.
    for (const [accept, status] of [['application/graphql-response+json', 400], ['application/json', 200], ['*/*', 200]] as const) {
      const answer = await post(body, { accept });
      expect([accept, answer.status]).toEqual([accept, status]);
      expect(((await answer.json()) as Answer).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  it('takes no batch', async () => {
    expect((await post(JSON.stringify([{ query: '{ service { isDemo } }' }]))).status).toBe(400);
  });

  it.each([
    ['a form of another site', { 'content-type': 'text/plain' }, 400],
    ['another origin', { origin: 'https://evil.example.org' }, 403],
    ['an origin that is no address', { origin: 'null' }, 403],
  ])('turns away %s', async (_what, headers: Record<string, string>, status) => {
    const answer = await post(JSON.stringify({ query: '{ service { isDemo } }' }), headers);
    expect([status, 415]).toContain(answer.status);
  });

  it('turns away a GET with cookies that a preflight did not precede', async () => {
    const answer = await fetch(`${product.url}/graphql?query=${encodeURIComponent('{service{isDemo}}')}`, { headers: { cookie: 'session=x' } });
    expect(answer.status).toBe(400);
  });

  it('masks what it did not expect, and logs it', async () => {
    const answer = await ask('{ broken }');
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|db\.internal|stacktrace/);
    expect(answer.errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
    expect(product.logged.join('')).toContain('a resolver failed');
  });

  it('hides its shape in production', async () => {
    expect((await ask('{ __schema { types { name } } }', production)).errors?.[0]?.message).toMatch(/introspection/i);
    expect((await ask('{ servise { isDemo } }', production)).errors?.[0]?.message).not.toMatch(/did you mean/i);
    expect((await fetch(`${production.url}/dev/mail`)).status).toBe(404);
  });

  it('logs neither query strings, cookies nor addresses', async () => {
    await fetch(`${product.url}/livez?email=mia@example.org`, { headers: { cookie: 'session=secret-value', 'x-forwarded-for': '203.0.113.7' } });
    expect(product.logged.join('')).not.toMatch(/mia@example|secret-value|203\.0\.113\.7/);
  });
});
