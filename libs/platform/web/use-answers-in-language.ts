import type { ApolloClient } from '@apollo/client';
import { useEffect, useRef } from 'react';
import { useText } from '../i18n';

/**
 * Asks again for what is shown when the language changes, because the graph writes sentences in the language of the request,
 * and forgets what is not shown. What is on the screen stays there until the answer is in.
 */
export const useAnswersInLanguage = (client: ApolloClient): void => {
  const { language } = useText('platform');
  const known = useRef(language);
  useEffect(() => {
    if (known.current === language) return;
    known.current = language;
    // Without network the old words are better than none.
    if (!navigator.onLine) return;
    client.cache.evict({ id: 'ROOT_QUERY', broadcast: false });
    void Promise.resolve(client.refetchQueries({ include: 'active' })).catch(() => undefined);
  }, [client, language]);
};
