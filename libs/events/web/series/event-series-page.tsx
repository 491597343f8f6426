import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, Page, TextLink } from '@skills/platform/ui';
import { ListAwaited, PagedList } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useParams } from 'react-router';
import { inSeriesOrder } from '../../rules';
import { eventsPath, figuresPath } from '../addresses';
import { SubscribeCalendar } from '../calendar/subscribe-calendar';
import '../events.css';
import { EventRow } from '../list/event-row';

const SERIES = graphql(`
  query EventSeriesPage($id: String!, $first: Int!, $after: String) {
    eventSeries {
      id
      title
      plannedCount
      heldCount
      countries
    }
    events(first: $first, after: $after, where: { seriesId: $id }) {
      totalCount
      edges {
        cursor
        node {
          id
          numberInSeries
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

// More at once would ask too much of the graph.
const PAGE_SIZE = 50;

/** A series for everybody: how far it has come, where it has been, and its events in their order. */
export function EventSeriesPage() {
  const { t } = useText('events');
  const { countryName, list } = useFormats();
  const { id = '' } = useParams();
  const { data, error, refetch, fetchMore } = useQuery(SERIES, { variables: { id, first: PAGE_SIZE }, fetchPolicy: 'cache-and-network' });
  const series = data?.eventSeries.find((each) => each.id === id);
  if (!data || !series) {
    return (
      <Page title={t(data ? 'series.notHere' : 'form.series.title')}>
        {data ? <EmptyState title={t('series.notHereWhat')} action={<ButtonLink to={eventsPath}>{t('all')}</ButtonLink>} /> : <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      </Page>
    );
  }
  const { title, heldCount, plannedCount, countries } = series;
  const held = t('overview.series.held', { held: heldCount, planned: plannedCount });
  const more = () =>
    fetchMore({
      variables: { after: data.events.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => ({ ...before, events: { ...fetchMoreResult.events, edges: [...before.events.edges, ...fetchMoreResult.events.edges] } }),
    });
  const events = inSeriesOrder(data.events.edges.map(({ node }) => node));
  return (
    <Page title={title} lead={held} description={held} width="wide">
      <div className="s-stack">
        {countries.length > 0 && <p>{t('series.countries', { countries: list(countries.map(countryName)) })}</p>}
        {events.length === 0 ? <p className="s-soft">{t('series.noEvent')}</p> : (
          <PagedList label={t('title')} total={data.events.totalCount} hasMore={data.events.pageInfo.hasNextPage} isStale={false} onMore={more}>{events.map((event) => <EventRow key={event.id} event={event} />)}</PagedList>
        )}
        <SubscribeCalendar choice={{ kind: null, topic: null, country: null, language: null, series: id }} what={t('feed.series')} />
        <p className="s-actions"><TextLink to={eventsPath}>{t('all')}</TextLink> <TextLink to={figuresPath}>{t('figures.toPage')}</TextLink></p>
      </div>
    </Page>
  );
}
