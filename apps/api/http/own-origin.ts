import type { FastifyRequest } from 'fastify';

/** Whether a request comes from a page of this product, or from no page at all (a program sends no Origin). */
export function isOwnOrigin(request: FastifyRequest, publicUrl: string): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return request.headers['sec-fetch-site'] !== 'cross-site' || request.method === 'GET';
  return origin === publicUrl || (URL.canParse(origin) && new URL(origin).host === host);
}
