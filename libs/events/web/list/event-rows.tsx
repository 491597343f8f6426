import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { Button, EmptyState } from '@skills/platform/ui';
import { ListAwaited, PagedList } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { filterOf, type EventChoice } from './event-choice';
import { EventRow } from './event-row';
import { SeriesLine } from './series-line';

const EVENTS = graphql(`
  query Events($first: Int!, $after: String, $where: EventFilter) {
    events(first: $first, after: $after, where: $where) {
      totalCount
      edges {
        cursor
        node {
          id
          series {
            id
            ...SeriesLine
          }
          ...EventRow
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const PAGE_SIZE = 12;

/** The events that were chosen, by pages. */
export function EventRows({ choice, onDrop }: { choice: EventChoice; onDrop: () => void }) {
  const { t } = useText('events');
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(EVENTS, { variables: { first: PAGE_SIZE, where: { ...filterOf(choice), times: choice.times } } });
  const page = (data ?? (error ? undefined : previousData))?.events;
  const more = () =>
    fetchMore({
      variables: { after: page?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => ({ ...before, events: { ...fetchMoreResult.events, edges: [...before.events.edges, ...fetchMoreResult.events.edges] } }),
    });
  if (!page) return <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  if (page.totalCount === 0) {
    return (
      <EmptyState title={t('none')} action={<Button variant="secondary" onClick={onDrop}>{t('filter.drop')}</Button>}>
        <p>{t('noneText')}</p>
      </EmptyState>
    );
  }
  const series = new Map(page.edges.flatMap(({ node }) => (node.series ? [[node.series.id, node.series] as const] : [])));
  return (
    <>
      {[...series].map(([id, each]) => <SeriesLine key={id} series={each} />)}
      <PagedList label={t(`times.${choice.times}`)} total={page.totalCount} hasMore={page.pageInfo.hasNextPage} isStale={loading && !data} onMore={more}>
        {page.edges.map(({ node }) => <EventRow key={node.id} event={node} />)}
      </PagedList>
    </>
  );
}
