import { useQuery } from '@apollo/client/react';
import { graphql } from '@skills/schema';
import { useCallback, useRef } from 'react';
import type { DeskChoice } from './desk-choice';

const QUEUE = graphql(`
  query ReviewQueue($first: Int!, $after: String, $state: CatalogueContributionState, $kind: ContributionKind, $authorId: ID, $text: String) {
    contributionsToReview(first: $first, after: $after, state: $state, kind: $kind, authorId: $authorId, text: $text) {
      totalCount
      edges {
        cursor
        node {
          id
          kind
          state
          revision
          title
          titleLanguage
          organisation
          url
          submittedAt
          editorActs
          author {
            id
            displayName
            emailAddress
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const PAGE_SIZE = 50;
const NONE: readonly never[] = [];

/** The contributions that an editor chose to see, as far as they were fetched, and how to get more of them. */
export function useReviewQueue({ state, kind, authorId, text }: Pick<DeskChoice, 'state' | 'kind' | 'authorId' | 'text'>) {
  const { data, error, refetch, fetchMore, updateQuery } = useQuery(QUEUE, {
    variables: { first: PAGE_SIZE, state: state === 'ALL' ? null : state, kind, authorId, text },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const list = data?.contributionsToReview;
  const fetching = useRef<string | null>(null);
  const { hasNextPage = false, endCursor = null } = list?.pageInfo ?? {};
  const more = useCallback(async () => {
    if (!hasNextPage || fetching.current === endCursor) return;
    fetching.current = endCursor;
    try {
      await fetchMore({
        variables: { after: endCursor },
        updateQuery: (before, { fetchMoreResult }) =>
          before.contributionsToReview && fetchMoreResult.contributionsToReview
            ? { ...before, contributionsToReview: { ...fetchMoreResult.contributionsToReview, edges: [...before.contributionsToReview.edges, ...fetchMoreResult.contributionsToReview.edges] } }
            : before,
      });
    } finally {
      fetching.current = null;
    }
  }, [hasNextPage, endCursor, fetchMore]);
  // Not fetched anew: what was fetched page by page would shrink to the first page, and the place in the list be lost.
  const leave = (id: string) => {
    if (state === 'ALL') return;
    updateQuery((_, { previousData, complete }) => {
      const shown = complete ? previousData.contributionsToReview : null;
      if (!shown) return undefined;
      const edges = shown.edges.filter(({ node }) => node.id !== id);
      return { ...previousData, contributionsToReview: { ...shown, edges, totalCount: shown.totalCount - (shown.edges.length - edges.length) } };
    });
  };
  return { list, edges: list?.edges ?? NONE, error, retry: () => void refetch().catch(() => undefined), more, leave };
}

/** One contribution in the list of the desk. */
export type QueueNode = ReturnType<typeof useReviewQueue>['edges'][number]['node'];
