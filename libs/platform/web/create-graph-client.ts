import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';

/** The language of answers (a function is asked at each request), and, for tests, another way to the graph. */
export interface GraphClientOptions {
  language: string | (() => string);
  uri?: string;
  link?: ApolloLink;
}

/** The one client of the page: same origin, cookies sent, a header that a foreign form cannot set. */
export const createGraphClient = ({ language, uri = '/graphql', link }: GraphClientOptions): ApolloClient => {
  const speak = new ApolloLink((operation, forward) => {
    operation.setContext(({ headers }: { headers?: Record<string, string> }) => ({
      headers: { ...headers, 'accept-language': typeof language === 'string' ? language : language() },
    }));
    return forward(operation);
  });
  const http = new HttpLink({ uri, credentials: 'same-origin', headers: { 'apollo-require-preflight': '1' } });
  return new ApolloClient({
    link: ApolloLink.from([speak, link ?? http]),
    cache: new InMemoryCache({
      typePolicies: {
        // One viewer per browser: without an id its parts would replace each other instead of merging.
        Viewer: { keyFields: [] },
        // A questionnaire changes with language and version; it is a value, not a thing with an identity.
        Questionnaire: { keyFields: ['code', 'version', 'language'] },
      },
    }),
  });
};
