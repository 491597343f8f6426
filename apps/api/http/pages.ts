import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { languageAskedFor } from './language-asked-for';
import { IN_ITS_LANGUAGE, pageFile } from './page-in-language';

const PolicyFile = z.object({ importMapHash: z.string().startsWith('sha256-') });
const FILE_OF_A_PAGE = /^\/(?:_apps\/[a-z-]+\/)?index\.[a-z]+\.html/;
const HASHED_FILE = /-[\w-]{8}\.(?:js|css|woff2|svg|png|map)$/;

/** The hash of the pages' inline import map, as the web build noted it. */
export const importMapHash = async (webDir: string): Promise<string> => PolicyFile.parse(JSON.parse(await readFile(join(webDir, 'csp.json'), 'utf8'))).importMapHash;

const sendPage = (request: FastifyRequest, reply: FastifyReply, home: string): FastifyReply => reply.headers(IN_ITS_LANGUAGE).sendFile(`${home}${pageFile(languageAskedFor(request))}`);

/** Serves the built pages: files as they are, every other address as the portal's page in the reader's language, which routes by itself. */
export async function addPages(app: FastifyInstance, webDir: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: webDir,
    index: false,
    preCompressed: true,
    // What is asked for, not what is sent: the page itself is sent for every address but its own file's.
    allowedPath: (_path, _root, { url }) => !/^\/(?:_graphiql\/|csp\.json)/.test(url) && !FILE_OF_A_PAGE.test(url),
    setHeaders: (reply, path) => {
      reply.header('cache-control', HASHED_FILE.test(path.replace(/\.(?:br|gz)$/, '')) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  // Whoever asks for the front page gets it, also a probe or a worker that names no type.
  app.get('/', (request, reply) => sendPage(request, reply, ''));
  app.setNotFoundHandler(async (request, reply) => {
    const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html') && !/^\/(?:_graphiql|dev)\//.test(request.url);
    if (!isPage) return reply.code(404).send({ status: 'not found' });
    // An app that runs alone routes below its own address; everything else is the portal's.
    const alone = /^\/_apps\/([a-z-]+)(?:\/|$)/.exec(request.url)?.[1];
    const home = alone === undefined ? '' : `_apps/${alone}/`;
    if (!existsSync(join(webDir, home, pageFile('en')))) return reply.code(404).send({ status: 'not found' });
    return sendPage(request, reply, home);
  });
}

/** The graph's explorer: its editor sets inline styles, so this page alone allows them. */
export async function addExplorer(app: FastifyInstance, webDir: string): Promise<(reply: FastifyReply) => FastifyReply> {
  const policy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
  await app.register(fastifyStatic, { root: join(webDir, '_graphiql'), prefix: '/_graphiql/', decorateReply: false, index: false });
  return (reply) => reply.header('content-security-policy', policy).header('cache-control', 'no-cache').sendFile('_graphiql/index.html', webDir);
}
