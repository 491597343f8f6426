import { connect } from 'node:net';
import { anyone, platformModule, policy, refuse, type GraphModule, type HttpRoute } from '@skills/platform/graph';
import { servedProduct, type ServedProduct } from '../testing/served-product';

const mayReadNote = policy<{ name: string }>('mayReadNote', 'NOT_FOUND', (_actor, { name }) => name === 'open');

const notes: HttpRoute = {
  method: 'GET',
  path: '/notes/:name.txt',
  purpose: 'A note as a file.',
  policies: [mayReadNote],
  async answer(context, { params, query }) {
    context.ask(mayReadNote, { name: params['name'] ?? '' });
    return { status: 200, headers: { 'content-disposition': 'attachment; filename="note.txt"' }, body: `note ${query.get('page') ?? 'one'}` };
  },
};

const feed: HttpRoute = { ...notes, path: '/feed', policies: [anyone], answer: async (_context, { query }) => (query.has('bad') ? refuse('ADDRESS_NOT_UNDERSTOOD', ['bad'], { name: 'bad', value: 'x' }) : { status: 200, headers: { etag: '"one"', 'cache-control': 'no-cache', 'content-type': 'text/calendar' }, body: 'a long feed' }) };

const careless: HttpRoute = { ...notes, path: '/careless', answer: async () => ({ status: 200, body: 'secret' }) };

const counting: HttpRoute = {
  method: 'POST',
  path: '/count',
  purpose: 'Counts the bytes of a file.',
  policies: [anyone],
  maxBytes: 200_000,
  async answer(_context, { body }) {
    let bytes = 0;
    for await (const piece of body) bytes += piece.byteLength;
    if (bytes === 0) refuse('NOT_FOUND');
    return { status: 200, body: String(bytes) };
  },
};

const routed: GraphModule = { name: 'routed', entities: [], resolvers: [], personalData: [], routes: [notes, feed, careless, counting] };

describe('addresses of modules outside the graph', () => {
  let product: ServedProduct;
  beforeAll(async () => {
    product = await servedProduct({}, [platformModule, routed]);
  });
  afterAll(() => product.close());

  it('answers with the headers of the route and keeps nothing in caches', async () => {
    const answer = await fetch(`${product.url}/notes/open.txt?page=two`);
    expect([answer.status, await answer.text()]).toEqual([200, 'note two']);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-disposition')).toContain('note.txt');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('turns a refusal into a status and a sentence in the language of the browser', async () => {
    const answer = await fetch(`${product.url}/notes/closed.txt`, { headers: { 'accept-language': 'de' } });
    expect(answer.status).toBe(404);
    const { problems } = (await answer.json()) as { problems: { code: string; message: string }[] };
    expect(problems[0]).toMatchObject({ code: 'NOT_FOUND', message: expect.stringMatching(/nicht/) });
  });

  it('sends an answer once to who asks again and has it, whatever else they have', async () => {
    const asked = async (has: string) => {
      const { status, headers, text } = await fetch(`${product.url}/feed`, { headers: { 'if-none-match': has } }).then(async (answer) => ({ status: answer.status, headers: answer.headers, text: await answer.text() }));
      return [status, headers.get('etag'), headers.get('cache-control'), text];
    };
    const known = [304, '"one"', 'no-cache', ''];
    expect([await asked('"one"'), await asked('"zero", W/"one"'), await asked('"two"')]).toEqual([known, known, [200, '"one"', 'no-cache', 'a long feed']]);
  });

  it('says of an address that means nothing what that is', async () => {
    const answer = await fetch(`${product.url}/feed?bad=x`, { headers: { 'accept-language': 'fr' } });
    expect([answer.status, await answer.json()]).toEqual([400, { problems: [{ code: 'ADDRESS_NOT_UNDERSTOOD', path: ['bad'], message: expect.stringContaining('ne peut pas être') }] }]);
  });

  it('sends nothing that asked no policy', async () => {
    const answer = await fetch(`${product.url}/careless`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
  });

  it('hands a body on as a stream, of whatever type it says to be', async () => {
    const answer = await fetch(`${product.url}/count`, { method: 'POST', headers: { 'content-type': 'text/csv' }, body: 'x'.repeat(150_000) });
    expect([answer.status, await answer.text()]).toEqual([200, '150000']);
  });

  it('stops reading a body that grows beyond the limit, whatever length it announced', async () => {
    const { hostname, port } = new URL(product.url);
    const socket = connect(Number(port), hostname);
    const piece = `${(50_000).toString(16)}\r\n${'x'.repeat(50_000)}\r\n`;
    socket.write(`POST /count HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-type: text/csv\r\ntransfer-encoding: chunked\r\n\r\n${piece.repeat(10)}`);
    const answer = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
    socket.destroy();
    expect(answer).toMatch(/^HTTP\/1\.1 413/);
    expect((await fetch(`${product.url}/count`, { method: 'POST', headers: { 'content-type': 'text/csv' }, body: 'x'.repeat(300_000) })).status).toBe(413);
  });

  it('refuses a body of two gigabytes by what it announces, without waiting for it', async () => {
    const { hostname, port } = new URL(product.url);
    const socket = connect(Number(port), hostname);
    socket.write(`POST /count HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-type: text/csv\r\ncontent-length: ${2 ** 31}\r\n\r\none line`);
    const answer = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
    socket.destroy();
    expect(answer).toMatch(/^HTTP\/1\.1 413/);
  });

  it('lets no page of another site post', async () => {
    const answer = await fetch(`${product.url}/count`, { method: 'POST', headers: { origin: 'https://elsewhere.example.org', 'content-type': 'text/plain' }, body: 'x' });
    expect(answer.status).toBe(403);
  });
});
