import type { FastifyInstance } from 'fastify';

/** What the pages' content-security policy depends on. */
export interface PagePolicy {
  /** Hashes of the inline scripts in the pages (`sha256-…`): the import map. */
  inlineScripts: readonly string[];
  isHttps: boolean;
}

const contentSecurityPolicy = ({ inlineScripts, isHttps }: PagePolicy): string =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...inlineScripts.map((hash) => `'${hash}'`)].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ');

/** Adds the headers that keep other sites, sniffers and caches out; a route may set its own policy before. */
export function addSecurityHeaders(app: FastifyInstance, policy: PagePolicy): void {
  const pagePolicy = contentSecurityPolicy(policy);
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', pagePolicy);
    reply.headers({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      // The camera reads tickets at a door. All pages are one document, which a device without network gets from its worker, so that the door's address alone is not enough.
      'permissions-policy': 'camera=(self), geolocation=(), microphone=(), payment=()',
    });
    if (policy.isHttps) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
  });
}
