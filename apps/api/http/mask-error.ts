import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { Refusal } from '@skills/platform/graph';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Errors about the request itself: the client must read them to mend the request. */
const TOLD = new Set<unknown>([
  ...Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
  'NOT_ALLOWED',
]);

/** Logs what was unexpected and tells the client nothing of it but that it happened. */
export const maskError =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(thrown);
    if (cause instanceof Refusal) {
      const code = cause.problems[0]?.code ?? 'NOT_ALLOWED';
      return { message: code, path: formatted.path, locations: formatted.locations, extensions: { code } };
    }
    if (TOLD.has(formatted.extensions?.code)) return formatted;
    log.error({ err: cause, path: formatted.path }, 'a resolver failed');
    return { message: 'Something went wrong on our side. Please try again.', path: formatted.path, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
