import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fastifyCookie from '@fastify/cookie';
import { SERVER_LANGUAGES } from '@skills/platform/graph';
import fastify, { type FastifyInstance } from 'fastify';
import { addPages } from './pages';

describe('the built pages', () => {
  let app: FastifyInstance;
  let webDir: string;
  beforeAll(async () => {
    webDir = await mkdtemp(join(tmpdir(), 'pages-'));
    await mkdir(join(webDir, '_apps/toolbox'), { recursive: true });
    for (const language of SERVER_LANGUAGES) {
      const site = `<html lang="${language}"><title>The site</title>`;
      await writeFile(join(webDir, `index.${language}.html`), site);
      await writeFile(join(webDir, `index.${language}.html.gz`), gzipSync(site));
      await writeFile(join(webDir, `_apps/toolbox/index.${language}.html`), `<html lang="${language}"><title>The toolbox</title>`);
    }
    await writeFile(join(webDir, 'csp.json'), '{}');
    await writeFile(join(webDir, 'service-worker.js'), '// worker');
    app = fastify();
    await app.register(fastifyCookie);
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

  it.each([
    ['what the browser prefers', '/', 'fr-BE, de;q=0.8', undefined, 'fr'],
    ['what was chosen on an earlier page', '/toolbox', 'fr', 'language=de', 'de'],
    ['what the address names', '/toolbox?language=en', 'fr', 'language=de', 'en'],
    ['the first of these that is spoken here', '/contact?language=tlh', 'de', 'language=tlh', 'de'],
    ['English where nothing is said', '/contact', undefined, undefined, 'en'],
    ['the same in an app that runs alone', '/_apps/toolbox/index.html', 'en', 'language=fr', 'fr'],
  ])('a page is in the language of its reader: %s', async (_what, url, preferred, cookie, language) => {
    for (const encoding of ['gzip', 'identity']) {
      const answer = await get(url, { accept: 'text/html', 'accept-encoding': encoding, ...(preferred ? { 'accept-language': preferred } : {}), ...(cookie ? { cookie } : {}) });
      const body = encoding === 'gzip' && !url.startsWith('/_apps') ? gunzipSync(answer.rawPayload).toString() : answer.body;
      expect([answer.statusCode, /lang="(\w+)"/.exec(body)?.[1], answer.headers['cache-control']]).toEqual([200, language, 'no-cache']);
      expect(String(answer.headers.vary)).toMatch(/accept-language, cookie/);
    }
  });

  it('what is no page and no file is not there, and neither are the files behind the pages', async () => {
    expect((await get('/nothing.js')).statusCode).toBe(404);
    for (const hidden of ['/csp.json', '/index.html', '/index.fr.html', '/_apps/toolbox/index.fr.html', '/_graphiql/index.html']) expect([403, 404]).toContain((await get(hidden)).statusCode);
  });

  it('the worker that keeps the site for offline use is asked for anew each time', async () => {
    expect((await get('/service-worker.js')).headers['cache-control']).toBe('no-cache');
  });
});
