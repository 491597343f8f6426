import { ApolloArmor } from '@escape.tech/graphql-armor';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { Context } from '@skills/platform/graph';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { maskError } from './mask-error';
import { overHttp } from './graphql-over-http';
import { noZeroCharacter } from './no-zero-character';

/** The largest operations that the product's own pages need, with room to spare. */
export const LIMITS = { depth: 12, aliases: 15, directives: 20, cost: 8000, tokens: 1000, bodyBytes: 100_000 };

/** What refuses an operation that is larger, before anything of it is answered. */
export const protection = () =>
  new ApolloArmor({
    maxDepth: { n: LIMITS.depth },
    maxAliases: { n: LIMITS.aliases, allowList: [] },
    maxDirectives: { n: LIMITS.directives },
    costLimit: { maxCost: LIMITS.cost, objectCost: 2, scalarCost: 1, depthCostFactor: 1.3 },
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect();

/** Apollo Server with every limit set and nothing told to strangers. */
export function graphEndpoint(schema: GraphQLSchema, log: Logger, isDemo: boolean): ApolloServer<Context> {
  const armor = protection();
  return new ApolloServer<Context>({
    schema,
    introspection: isDemo,
    hideSchemaDetailsFromClientErrors: !isDemo,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [...armor.validationRules],
    formatError: maskError(log),
    logger: log,
    stopOnTerminationSignals: false,
    plugins: [
      ...(armor.plugins as ApolloServerPlugin<Context>[]),
      overHttp,
      noZeroCharacter,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
