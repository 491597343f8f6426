import type { Context } from './context';
import type { Policy } from './policy';

/** What a request outside the graph brings besides its context. */
export interface HttpRequest {
  /** The named parts of the path. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** A cookie that this product set, by the name it was set under. */
  cookie(name: string): string | undefined;
  /** The body as it arrives; reading more than the route's `maxBytes` throws a refusal with `BODY_TOO_LARGE`. */
  body: AsyncIterable<Uint8Array>;
}

/** What a route answers; no header means `cache-control: no-store` and plain text. */
export interface HttpAnswer {
  status: number;
  /** Header names in lower case; with an `etag`, who has this answer already is told only that. */
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
}

/**
 * An address outside the graph, for what is no graph: a file, a feed, a callback of another site. The same policies as in
 * the graph decide; an answer below 400 that asked none of the declared ones is not sent. A refusal becomes a status with
 * `{ problems }`, as in a payload. Whatever it writes goes through `writing`.
 */
export interface HttpRoute {
  method: 'GET' | 'POST';
  /** Of the address, with named parts: `/plans/:planId/report.pdf`. */
  path: string;
  /** What it is for, in a sentence. */
  purpose: string;
  policies: readonly Policy<never>[];
  /** The largest body that is read, in bytes; without it a body is refused. */
  maxBytes?: number;
  answer(context: Context, request: HttpRequest): Promise<HttpAnswer>;
}
