import { Context, translateIn } from '@skills/platform/graph';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Composition } from '../composition';
import { cookieNames } from './cookies';
import { languageAskedFor } from './language-asked-for';

/** Makes the context of a request: who acts, in which language, with which cookies to answer. */
export const requestContext = (composition: Composition) => {
  const { orm, modules, clock, texts, limits, settings, log } = composition;
  const actorOf = modules.find((module) => module.actor)?.actor;
  const named = cookieNames(settings.publicUrl);

  return async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => {
    const em = orm.em.fork();
    const language = languageAskedFor(request);
    const isSecure = settings.publicUrl.startsWith('https:');
    return new Context({
      em,
      actor: actorOf ? await actorOf(em, { cookie: (name) => request.cookies[named(name)] }, clock) : ({ key: null } as GraphActor),
      clock,
      language,
      requestId: request.id,
      clientAddress: request.ip,
      userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
      cookies: {
        set: (name, value, maxAgeSeconds) =>
          void reply.setCookie(named(name), value, { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure, maxAge: maxAgeSeconds }),
        clear: (name) => void reply.clearCookie(named(name), { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure }),
      },
      limits,
      log: log.child({ requestId: request.id }),
      translate: translateIn(texts, language),
      publicUrl: settings.publicUrl,
      smallestGroup: settings.benchmarkMinimum,
      isDemo: settings.mode === 'demo',
      installation: { openIdProviders: settings.openIdProviders, checksLinks: settings.checksLinks },
    });
  };
};
