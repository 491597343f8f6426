import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable, EmptyState, NoPermissionState, Page, TextLink } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useParams } from 'react-router';
import { inSeriesOrder } from '../../rules';
import { figuresPath, organisedEventPath, organisePath, seriesPath } from '../addresses';
import { EventWhen } from '../event/event-when';
import '../events.css';
import { SeriesChange } from './series-change';

// More at once would ask too much of the graph.
const SERIES = graphql(`
  query OrganisedSeries($id: String!) {
    viewer {
      mayCreateEvents
    }
    eventSeries {
      id
      title
      plannedCount
      ...SeriesToChange
      heldCount
      countries
    }
    events(first: 80, where: { seriesId: $id }) {
      totalCount
      edges {
        node {
          id
          slug
          title
          textLanguage
          phase
          numberInSeries
          countryCode
          capacity
          freeSeats
          waitingCount
          cameCount
          viewerCan {
            organise
          }
          ...EventWhen
        }
      }
    }
  }
`);

/** The events of a series: how far each has come, and what of the plan is done. */
export function SeriesPage() {
  const { t } = useText('events');
  const { countryName, list, number } = useFormats();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(SERIES, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (!data) return <Page title={t('overview.series.title')}><ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} /></Page>;
  const series = data.eventSeries.find((each) => each.id === id);
  if (!data.viewer.mayCreateEvents) return <Page title={t('overview.series.title')}><NoPermissionState /></Page>;
  if (!series) return <Page title={t('notHere')}><EmptyState title={t('notHereWhat')} action={<TextLink to={organisePath}>{t('organise.title')}</TextLink>} /></Page>;
  const { title, heldCount, plannedCount, countries } = series;
  const figure = (value: number | null | undefined) => (typeof value === 'number' ? number(value) : '–');
  const named = (node: { title: string; textLanguage: string }) => <span lang={node.textLanguage}>{node.title}</span>;
  const rows = inSeriesOrder(data.events.edges.map(({ node }) => node)).map((node) => ({
    id: node.id,
    event: node.viewerCan.organise ? <TextLink to={organisedEventPath(node.slug)}>{named(node)}</TextLink> : named(node),
    when: <EventWhen event={node} />,
    country: node.countryCode ? countryName(node.countryCode) : '–',
    phase: t(`phase.${node.phase}`),
    seats: figure(node.capacity),
    free: figure(node.freeSeats),
    waiting: figure(node.waitingCount),
    came: figure(node.cameCount),
  }));
  const columns = [
    { key: 'event', label: t('overview.event') }, { key: 'when', label: t('fact.when') }, { key: 'country', label: t('people.countryCode') }, { key: 'phase', label: t('people.state') },
    ...(['seats', 'free', 'waiting', 'came'] as const).map((key) => ({ key, label: t(`overview.series.${key}`), numeric: true })),
  ];
  return (
    <Page title={title} lead={t('overview.series.held', { held: heldCount, planned: plannedCount })} width="wide">
      <div className="s-stack">
        <p>{countries.length > 0 ? t('overview.series.countries', { count: countries.length, countries: list(countries.map(countryName)) }) : t('overview.series.noCountry')}</p>
        {rows.length === 0 ? <p className="s-soft">{t('organise.none')}</p> : <DataTable caption={t('overview.series.events')} columns={columns} rows={rows} />}
        <SeriesChange series={series} onDone={() => void refetch().catch(() => undefined)} />
        <p className="s-actions"><TextLink to={seriesPath(id)}>{t('organise.public')}</TextLink> <TextLink to={figuresPath}>{t('figures.toPage')}</TextLink> <TextLink to={organisePath}>{t('organise.title')}</TextLink></p>
      </div>
    </Page>
  );
}
