import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import type { Context } from '@skills/platform/graph';

/**
 * What the GraphQL-over-HTTP draft asks and the stock server does not do: a client that accepts `application/json` only
 * gets 200 for a well-formed request whatever its operation turns out to be; one that accepts
 * `application/graphql-response+json` gets the status.
 */
export const overHttp: ApolloServerPlugin<Context> = {
  async requestDidStart({ request }) {
    return {
      async willSendResponse({ response }) {
        const accept = request.http?.headers.get('accept') ?? '';
        const { http, body } = response;
        const parsed = Boolean(request.query) && body.kind === 'single';
        if (parsed && !accept.includes('application/graphql-response+json') && http.status === 400 && http.headers instanceof HeaderMap) http.status = 200;
      },
    };
  },
};
