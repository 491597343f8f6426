import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { filterOf, type ParticipantsChoice } from './participants-choice';
import { PAGE_SIZE, PARTICIPANTS } from './participants-query';

/** The participants of an event that a choice shows, as far as they are loaded; how to load more, and how to read rows again where they stand. */
export function useParticipants(eventId: string, choice: ParticipantsChoice) {
  const client = useApolloClient();
  const [failure, setFailure] = useState<unknown>(null);
  const fetching = useRef(false);
  const order = { order: choice.order, isDescending: choice.isDescending };
  const { data, previousData, error, refetch, fetchMore } = useQuery(PARTICIPANTS, { variables: { eventId, where: filterOf(choice), ...order, first: PAGE_SIZE }, fetchPolicy: 'cache-and-network' });
  const page = (data ?? (error ? undefined : previousData))?.participants;

  const more = useCallback(async () => {
    if (fetching.current || !page?.pageInfo.hasNextPage) return;
    fetching.current = true;
    setFailure(null);
    // The cache puts the rows behind those that are there.
    await fetchMore({ variables: { after: page.pageInfo.endCursor } }).catch(setFailure);
    fetching.current = false;
  }, [page, fetchMore]);

  // The cache knows each participant by the id, and the rows that are shown change in their places.
  const reread = useCallback(
    (ids: readonly string[]) => {
      void client.query({ query: PARTICIPANTS, variables: { eventId, ids: [...ids], order: 'REGISTERED', isDescending: false, first: ids.length }, fetchPolicy: 'network-only' }).catch(setFailure);
    },
    [client, eventId],
  );

  return { page, error, failure, refetch, more, reread };
}
