import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { addPages } from './pages';

describe('the built pages', () => {
  let app: FastifyInstance;
  let webDir: string;
  beforeAll(async () => {
    webDir = await mkdtemp(join(tmpdir(), 'pages-'));
    await mkdir(join(webDir, '_apps/toolbox'), { recursive: true });
    await writeFile(join(webDir, 'index.html'), '<title>The site</title>');
    await writeFile(join(webDir, 'index.html.gz'), gzipSync('<title>The site</title>'));
    await writeFile(join(webDir, 'csp.json'), '{}');
    await writeFile(join(webDir, 'service-worker.js'), '// worker');
    await writeFile(join(webDir, '_apps/toolbox/index.html'), '<title>The toolbox</title>');
    app = fastify();
    await addPages(app, webDir);
  });
  afterAll(async () => {
    await app.close();
    await rm(webDir, { recursive: true });
  });
  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

  it.each([
    ['a browser', { accept: 'text/html', 'accept-encoding': 'gzip, br' }],
    ['a probe that takes no compressed answer', { accept: '*/*' }],
    ['a program that says nothing', {}],
  ])('the front page answers %s', async (_who, headers: Record<string, string>) => {
    expect((await get('/', headers)).statusCode).toBe(200);
  });

  it('every address that a page asks for is the site, with and without compression', async () => {
    for (const encoding of ['gzip', 'identity']) expect((await get('/toolbox/runs/1', { accept: 'text/html', 'accept-encoding': encoding })).statusCode).toBe(200);
    expect((await get('/_apps/toolbox/anything', { accept: 'text/html' })).body).toContain('The toolbox');
  });

  it('what is no page and no file is not there, and neither are the files behind the pages', async () => {
    expect((await get('/nothing.js')).statusCode).toBe(404);
    for (const hidden of ['/csp.json', '/index.html', '/_graphiql/index.html']) expect([403, 404]).toContain((await get(hidden)).statusCode);
  });

  it('the worker that keeps the site for offline use is asked for anew each time', async () => {
    expect((await get('/service-worker.js')).headers['cache-control']).toBe('no-cache');
  });
});
