import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, LanguageMark, NoPermissionState, Page, TextLink } from '@skills/platform/ui';
import { ListAwaited, PagedList } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { dataLeftPath, newEventPath, organisedEventPath, organisedSeriesPath } from '../addresses';
import { EventState } from '../event/event-state';
import { EventWhen } from '../event/event-when';
import '../events.css';

const ORGANISED = graphql(`
  query OrganisedEvents($first: Int!, $after: String) {
    viewer {
      mayOrganise
      mayCreateEvents
    }
    eventSeries {
      id
      title
    }
    events(first: $first, after: $after, where: { isMine: true }) {
      totalCount
      edges {
        cursor
        node {
          id
          slug
          title
          textLanguage
          capacity
          ...EventWhen
          ...EventState
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

/** The organisers' desk: every event with how far it has come, and the way to a new one. */
export function OrganisePage() {
  const { t } = useText('events');
  const { data, error, refetch, fetchMore } = useQuery(ORGANISED, { variables: { first: PAGE_SIZE }, fetchPolicy: 'cache-and-network' });
  if (!data) return <Page title={t('organise.title')}><ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} /></Page>;
  if (!data.viewer.mayOrganise) return <Page title={t('organise.title')}><NoPermissionState /></Page>;
  const { events, eventSeries, viewer } = data;
  const more = () =>
    fetchMore({
      variables: { after: events.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => ({ ...before, events: { ...fetchMoreResult.events, edges: [...before.events.edges, ...fetchMoreResult.events.edges] } }),
    });
  return (
    <Page title={t('organise.title')} lead={t('organise.lead')} width="wide">
      <div className="s-stack">
        <div className="s-actions">
          {viewer.mayCreateEvents && <ButtonLink to={newEventPath}>{t('organise.new')}</ButtonLink>}
          {viewer.mayCreateEvents && eventSeries.map(({ id, title }) => <TextLink key={id} to={organisedSeriesPath(id)}>{title}</TextLink>)}
          <TextLink to={dataLeftPath}>{t('dataLeft.all')}</TextLink>
        </div>
        {events.totalCount === 0
          ? <EmptyState title={t('organise.none')} />
          : (
            <PagedList label={t('title')} total={events.totalCount} hasMore={events.pageInfo.hasNextPage} isStale={false} onMore={more}>
              {events.edges.map(({ node }) => (
                <li className="e-entry" key={node.id}>
                  <h2 className="e-entry__title"><TextLink to={organisedEventPath(node.slug)}><span lang={node.textLanguage}>{node.title}</span></TextLink></h2>
                  <p><EventWhen event={node} /> <LanguageMark language={node.textLanguage} /></p>
                  <EventState event={node} />
                </li>
              ))}
            </PagedList>
          )}
      </div>
    </Page>
  );
}
