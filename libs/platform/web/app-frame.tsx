import type { ApolloClient, TypePolicies } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { BrowserRouter } from 'react-router';
import { currentLanguage, languageOf, startTexts } from '../i18n';
import { LoadingShape } from '../ui';
import { createGraphClient } from './create-graph-client';
import { ErrorBoundary } from './error-boundary';
import { useAnswersInLanguage } from './use-answers-in-language';

/** The language to show when it is not the preferred one, where the app is mounted, how its cache tells objects apart, and, for tests, another client. */
export interface AppFrameProps {
  children: ReactNode;
  language?: string;
  basename?: string;
  typePolicies?: TypePolicies;
  client?: ApolloClient;
}

/** What stands around a whole page: the graph's client, the router, and a last net for faults. */
export function AppFrame({ children, language, basename, typePolicies, client: given }: AppFrameProps) {
  const [client] = useState(() => given ?? createGraphClient({ language: currentLanguage, typePolicies }));
  useAnswersInLanguage(client);
  useEffect(() => {
    const shown = languageOf(language);
    if (shown !== null) void startTexts(shown);
  }, [language]);
  return (
    <ApolloProvider client={client}>
      <BrowserRouter basename={basename}>
        <ErrorBoundary name="page">
          <Suspense fallback={<LoadingShape kind="page" />}>{children}</Suspense>
        </ErrorBoundary>
      </BrowserRouter>
    </ApolloProvider>
  );
}
