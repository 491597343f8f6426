import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '@skills/platform/graph';
import { GraphQLError } from 'graphql';

/** As it stands in a text, and as JSON and GraphQL write it. */
const ZERO = /\0|\\u0000|\\u\{0+\}/;

/** PostgreSQL keeps no zero character in a text: a request that brings one is answered as faulty before anything is asked. */
export const noZeroCharacter: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request }) {
        if (ZERO.test(request.query ?? '') || ZERO.test(JSON.stringify(request.variables ?? {})))
          throw new GraphQLError('A text holds a zero character; send it without.', { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
      },
    };
  },
};
