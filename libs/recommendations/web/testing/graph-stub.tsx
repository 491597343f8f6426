import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { createGraphClient } from '@skills/platform/web';
import type { ReactNode } from 'react';

/** What the graph is asked: the operation's name and its variables. */
export interface Asked {
  name: string;
  variables: Readonly<Record<string, unknown>>;
}

/** A graph that answers from a function and remembers what it was asked; a thrown error is a failed request. */
export const graphStub = (answer: (asked: Asked) => Record<string, unknown>) => {
  const asked: Asked[] = [];
  const link = new ApolloLink(({ operationName = '', variables }) => {
    const request = { name: operationName, variables };
    asked.push(request);
    return new Observable((observer) => {
      try {
        observer.next({ data: answer(request) });
        observer.complete();
      } catch (failure) {
        observer.error(failure);
      }
    });
  });
  const client = createGraphClient({ language: 'en', link });
  return { asked, Graph: ({ children }: { children: ReactNode }) => <ApolloProvider client={client}>{children}</ApolloProvider> };
};
