import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { Button, ButtonLink, EmptyState, ErrorState, NoPermissionState, Page, TextLink } from '@skills/platform/ui';
import { ListAwaited, useAddressChoice } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { DESK_STAGES, deskStageOf } from '../../rules';
import { dataLeftPath, figuresPath, newEventPath, organisedSeriesPath } from '../addresses';
import '../events.css';
import { anyEvent, filterOf, organiseAddressOf, organiseChoiceIn } from './organise-choice';
import { OrganiseFilters } from './organise-filters';
import { OrganisedTable } from './organised-table';

const ORGANISED = graphql(`
  query OrganisedEvents($first: Int!, $after: String, $where: OrganisedFilter) {
    viewer {
      mayOrganise
      organisesEvents
      mayCreateEvents
    }
    eventSeries {
      id
      title
    }
    organisedEvents(first: $first, after: $after, where: $where) {
      totalCount
      edges {
        cursor
        node {
          id
          phase
          ...OrganisedRow
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

/** The organisers' desk: what goes on, what comes, drafts and what is over, each with what it needs, and the way to a new one. */
export function OrganisePage() {
  const { t } = useText('events');
  const [failure, setFailure] = useState<unknown>(null);
  const [choice, choose] = useAddressChoice(organiseChoiceIn, organiseAddressOf);
  const { data: fresh, previousData, error, refetch, fetchMore, loading } = useQuery(ORGANISED, { variables: { first: PAGE_SIZE, where: filterOf(choice) }, fetchPolicy: 'cache-and-network' });
  const data = fresh ?? (error ? undefined : previousData);
  if (!data) return <Page title={t('organise.title')}><ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} /></Page>;
  if (!data.viewer.mayOrganise) return <Page title={t('organise.title')}><NoPermissionState /></Page>;
  const { organisedEvents: events, eventSeries, viewer } = data;
  const nodes = events.edges.map(({ node }) => node);
  const isFiltered = organiseAddressOf(choice).size > 0;
  const more = () => {
    setFailure(null);
    return fetchMore({
      variables: { after: events.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => ({ ...before, organisedEvents: { ...fetchMoreResult.organisedEvents, edges: [...before.organisedEvents.edges, ...fetchMoreResult.organisedEvents.edges] } }),
    }).catch(setFailure);
  };
  return (
    <Page title={t('organise.title')} lead={t('organise.lead')} width="wide">
      <div className="s-stack">
        <div className="s-actions">
          {viewer.mayCreateEvents && <ButtonLink to={newEventPath}>{t('organise.new')}</ButtonLink>}
          {viewer.mayCreateEvents && eventSeries.map(({ id, title }) => <TextLink key={id} to={organisedSeriesPath(id)}>{title}</TextLink>)}
          <TextLink to={figuresPath}>{t('figures.toPage')}</TextLink>
          {viewer.organisesEvents && <TextLink to={dataLeftPath}>{t('dataLeft.all')}</TextLink>}
        </div>
        {(isFiltered || events.totalCount > 0) && <OrganiseFilters choice={choice} series={eventSeries} onChoose={choose} />}
        {events.totalCount === 0 && (isFiltered
          ? <EmptyState title={t('organise.noMatch')} action={<Button variant="secondary" onClick={() => choose(anyEvent)}>{t('filter.drop')}</Button>} />
          : <EmptyState title={t('organise.none')} />)}
        <div className="s-stack s-stack--loose" aria-busy={loading && !fresh}>
          {DESK_STAGES.map((stage) => <OrganisedTable key={stage} stage={stage} events={nodes.filter(({ phase }) => deskStageOf(phase) === stage)} />)}
        </div>
        {events.totalCount > 0 && <p className="s-small s-soft s-figures" role="status">{t('organise.shown', { shown: nodes.length, count: events.totalCount })}</p>}
        {failure !== null && <ErrorState error={failure} />}
        {events.pageInfo.hasNextPage && <div className="s-actions"><Button variant="secondary" onClick={() => void more()}>{t('organise.more')}</Button></div>}
      </div>
    </Page>
  );
}
