import { languageFor, type ServerLanguage } from '@skills/platform/graph';
import type { FastifyRequest } from 'fastify';

/** Where the pages keep the language that somebody chose there. */
const COOKIE = 'language';

const opensPage = ({ method, headers }: FastifyRequest): boolean => method === 'GET' && (headers.accept ?? '').includes('text/html');

/**
 * The language to answer in. A link can name one, since the browser asks for a file in its own and not in that of the interface;
 * a page that is opened is in the one chosen before; the pages' own requests say theirs.
 */
export function languageAskedFor(request: FastifyRequest): ServerLanguage {
  const inAddress = new URL(request.url, 'http://localhost').searchParams.get('language');
  const chosen = opensPage(request) ? request.cookies[COOKIE] : undefined;
  return languageFor([inAddress?.slice(0, 20), chosen?.slice(0, 20), request.headers['accept-language']].filter(Boolean).join(','));
}
