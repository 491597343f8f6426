import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { useBackOnline } from '@skills/platform/web';
import { useCallback, useEffect, useMemo } from 'react';
import { isSame, type Answered, type AnsweredId } from './answered';
import { forgetCopy, keptCopy } from './kept-copy';

/** What is to be answered, as far as it can be had. */
export interface AnsweredState {
  /** Null when there is none for this browser, or none yet. */
  answered: Answered | null;
  loading: boolean;
  error: unknown;
  retry: () => void;
}

/** How something to be answered is asked for, and how it is read from the reply; null when it is not there for this browser. */
export interface AnsweredSource<Data> {
  kind: AnsweredId['kind'];
  document: TypedDocumentNode<Data, { id: string; language?: string | null }>;
  read: (data: Data) => Answered | null;
}

/** What is answered from the server, else the copy that this browser has kept; asks again when the network is back. */
export const useAnswered = <Data>({ kind, document, read }: AnsweredSource<Data>, id: string): AnsweredState => {
  const { language } = useText('assessment');
  const { data, previousData, loading, error, refetch } = useQuery<Data, OperationVariables>(document, {
    variables: { id, language },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const fetched = useMemo(() => (data ? read(data as Data) : null), [data, read]);
  const before = useMemo(() => (previousData ? read(previousData as Data) : null), [previousData, read]);
  const kept = useMemo(() => keptCopy({ kind, id }), [kind, id]);
  const isRefused = data !== undefined && fetched === null;

  useEffect(() => {
    if (isRefused) forgetCopy({ kind, id });
  }, [isRefused, kind, id]);

  const retry = useCallback((): void => void refetch().catch(() => undefined), [refetch]);
  const isMissing = error !== undefined && data === undefined;
  // Only the network's return asks again by itself; a failure while it is there is for the person to decide.
  useBackOnline(useCallback(() => isMissing && retry(), [isMissing, retry]));

  return { answered: data ? fetched : isSame(before, { kind, id }) ? before : kept, loading, error, retry };
};
