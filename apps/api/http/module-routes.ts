import { anyone, Refusal, type Context, type HttpRoute } from '@skills/platform/graph';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { cookieNames } from './cookies';
import { isOwnOrigin } from './own-origin';

/** What the routes need from the server. */
export interface ModuleRouteOptions {
  publicUrl: string;
  context: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
}

const STATUS: Readonly<Record<string, number>> = { ADDRESS_NOT_UNDERSTOOD: 400, NOT_FOUND: 404, NOT_SIGNED_IN: 401, NOT_ALLOWED: 403, TOO_MANY_REQUESTS: 429, BODY_TOO_LARGE: 413 };

/** Gives a body on piece by piece and stops at the limit, so that nobody fills the memory; what is announced as larger is not waited for. */
async function* upTo(maxBytes: number, announced: number, body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const demandWithin = (bytes: number): void => {
    if (bytes > maxBytes) throw new Refusal([{ code: 'BODY_TOO_LARGE', path: [], params: { megabytes: Math.max(1, Math.floor(maxBytes / 1_000_000)) } }]);
  };
  demandWithin(announced);
  let read = 0;
  for await (const piece of body) {
    read += piece.byteLength;
    demandWithin(read);
    yield piece;
  }
}

const NOTHING: AsyncIterable<Uint8Array> = { async *[Symbol.asyncIterator]() {} };

/** Whether a program that asks again has this answer, by If-None-Match (RFC 9110, 13.1.2). */
const hasAlready = ({ headers }: FastifyRequest, etag: string | undefined): boolean =>
  etag !== undefined && (headers['if-none-match'] ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag);

async function answerRoute(route: HttpRoute, context: Context, request: FastifyRequest, reply: FastifyReply, named: (name: string) => string) {
  try {
    const answer = await route.answer(context, {
      params: request.params as Record<string, string>,
      query: new URL(request.url, 'http://localhost').searchParams,
      cookie: (name) => request.cookies[named(name)],
      body: request.body ? upTo(route.maxBytes ?? 0, Number(request.headers['content-length'] ?? 0), request.body as AsyncIterable<Uint8Array>) : NOTHING,
    });
    const isGuarded = route.policies.some(({ policyName }) => policyName === anyone.policyName) || context.hasAsked(route.policies.map(({ policyName }) => policyName));
    if (answer.status < 300 && !isGuarded) throw new Error(`${route.method} ${route.path} answered without asking a policy`);
    if (answer.status === 200 && route.method === 'GET' && hasAlready(request, answer.headers?.['etag'])) return reply.code(304).headers(answer.headers!).removeHeader('content-type').send();
    return reply
      .code(answer.status)
      .headers({ 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8', ...answer.headers })
      .send(answer.body === undefined || typeof answer.body === 'string' ? (answer.body ?? '') : Buffer.from(answer.body));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const problems = error.problems.map(({ code, path, params }) => ({ code, path: [...path], message: context.request.translate(`problems.${code}`, params) }));
    // What was not read of a body that is too large would otherwise be waited for.
    if (problems[0]?.code === 'BODY_TOO_LARGE') reply.header('connection', 'close');
    return reply.code(STATUS[problems[0]?.code ?? ''] ?? 422).header('cache-control', 'no-store').send({ problems });
  }
}

/** Serves the addresses that modules have outside the graph. Bodies are handed on as streams; other sites' pages cannot post. */
export async function addModuleRoutes(app: FastifyInstance, routes: readonly HttpRoute[], { publicUrl, context }: ModuleRouteOptions): Promise<void> {
  const named = cookieNames(publicUrl);
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    for (const route of routes)
      scope.route({
        url: route.path,
        method: route.method,
        bodyLimit: Math.max(1, route.maxBytes ?? 1),
        async handler(request, reply) {
          if (route.method !== 'GET' && !isOwnOrigin(request, publicUrl)) return reply.code(403).send({ problems: [] });
          return answerRoute(route, await context(request, reply), request, reply, named);
        },
      });
  });
}
