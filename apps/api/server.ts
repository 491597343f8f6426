import { randomUUID } from 'node:crypto';
import { Server as NetServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import fastifyCookie from '@fastify/cookie';
import fastify, { LogController, type FastifyInstance } from 'fastify';
import { addAccount } from './http/request-account';
import type { Composition } from './composition';
import { graphEndpoint, LIMITS } from './http/graph-endpoint';
import { addGraphRoute } from './http/graph-route';
import { addHealth } from './http/health';
import { addPublicPages } from './http/public-pages';
import { addMailboxPage } from './http/mailbox-page';
import { addModuleRoutes } from './http/module-routes';
import { robots, siteMap } from './http/site-map';
import { addExplorer, addPages, importMapHash } from './http/pages';
import { requestContext } from './http/request-context';
import { addSecurityHeaders } from './http/security-headers';

/** How long answers still go out with `connection: close` before idle connections are cut: a client that is just asking again gets its answer. */
const LAST_ANSWERS_MS = 500;

/** How long a connection that was accepted may take to ask, once nobody new is let in. */
const LAST_WORDS_MS = 300;

/** The one origin: graph, pages and health, ready to listen. */
export interface Server {
  app: FastifyInstance;
  /** Everything that it answers, as `GET /runs/:runId/report.pdf`. */
  addresses: readonly string[];
  /** Answers what was accepted, then closes; afterwards nothing listens. Tells how many requests were answered, and how many were not. */
  stop(): Promise<{ answered: number; unanswered: number }>;
}

/** Puts HTTP around a composition. `webDir` holds the built pages; null serves the graph alone. */
export async function openServer(composition: Composition, webDir: string | null): Promise<Server> {
  const { settings, orm, texts, log } = composition;
  const isDemo = settings.mode === 'demo';
  let isStopping = false;

  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: (_address, hop) => hop < settings.trustedProxies,
    bodyLimit: LIMITS.bodyBytes,
    requestTimeout: 30_000,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  }) as unknown as FastifyInstance;

  const addresses: string[] = [];
  app.addHook('onRoute', ({ method, url }) => void addresses.push(...[method].flat().filter((each) => each !== 'HEAD').map((each) => `${each} ${url}`)));
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (isStopping) reply.header('connection', 'close');
  });
  const account = addAccount(app, log);
  app.setErrorHandler(async (error: { statusCode?: number; code?: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ err: error, requestId: request.id }, 'a request failed');
    return reply.code(status).send({ errors: [{ message: status >= 500 ? 'Something went wrong on our side.' : (error.code ?? 'BAD_REQUEST'), extensions: { requestId: request.id } }] });
  });

  await app.register(fastifyCookie);
  addSecurityHeaders(app, { inlineScripts: webDir ? [await importMapHash(webDir)] : [], isHttps: settings.publicUrl.startsWith('https:') });
  addHealth(app, orm, () => isStopping);

  const apollo = graphEndpoint(composition.schema, log, isDemo);
  await apollo.start();
  if (webDir) await addPages(app, webDir);
  if (isDemo) addMailboxPage(app, orm, texts);
  const explorerPage = isDemo && webDir ? await addExplorer(app, webDir) : null;
  const context = requestContext(composition);
  await addModuleRoutes(app, [siteMap(composition.modules.flatMap((module) => module.pages ?? [])), robots, ...composition.modules.flatMap((module) => module.routes ?? [])], { publicUrl: settings.publicUrl, context });
  if (webDir) await addPublicPages(app, composition.modules.flatMap((module) => module.pages ?? []), { webDir, publicUrl: settings.publicUrl, context });
  addGraphRoute(app, apollo, { publicUrl: settings.publicUrl, context, explorerPage });

  return {
    app,
    addresses,
    async stop() {
      isStopping = true;
      await pause(LAST_ANSWERS_MS);
      // Closing the HTTP server would cut connections that are open but silent; some of them are about to ask.
      NetServer.prototype.close.call(app.server);
      await pause(LAST_WORDS_MS);
      await app.close();
      await apollo.stop();
      return account;
    },
  };
}
