import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type TypePolicies } from '@apollo/client';
import { noOlderAnswers } from './no-older-answers';

/** The language of answers (a function is asked at each request), how the cache tells objects apart, and, for tests, another way to the graph. */
export interface GraphClientOptions {
  language: string | (() => string);
  typePolicies?: TypePolicies;
  uri?: string;
  link?: ApolloLink;
}

/** The one client of the page: same origin, cookies sent, a header that a foreign form cannot set. */
export const createGraphClient = ({ language, typePolicies, uri = '/graphql', link }: GraphClientOptions): ApolloClient => {
  const speak = new ApolloLink((operation, forward) => {
    operation.setContext(({ headers }: { headers?: Record<string, string> }) => ({
      headers: { ...headers, 'accept-language': typeof language === 'string' ? language : language() },
    }));
    return forward(operation);
  });
  const http = new HttpLink({ uri, credentials: 'same-origin', headers: { 'apollo-require-preflight': '1' } });
  return new ApolloClient({
    link: ApolloLink.from([speak, noOlderAnswers(), link ?? http]),
    cache: new InMemoryCache({ typePolicies }),
  });
};
