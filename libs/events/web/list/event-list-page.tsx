import { useQuery } from '@apollo/client/react';
import { COUNTRIES, TOPICS } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { Button, EmptyState, Page, SelectField, TextLink } from '@skills/platform/ui';
import { ListAwaited, PagedList } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useSearchParams } from 'react-router';
import { EVENT_KINDS } from '../../rules';
import { eventsFeedAddress, eventsPath, organisePath } from '../addresses';
import '../events.css';
import { eventAddressOf, eventChoiceIn, type EventChoice } from './event-choice';
import { EventRow } from './event-row';
import { SeriesLine } from './series-line';

const EVENTS = graphql(`
  query Events($first: Int!, $after: String, $where: EventFilter) {
    viewer {
      mayOrganise
    }
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

/** The public list of events, by the choice that stands in the address. */
export function EventListPage() {
  const { t, language } = useText('events');
  const { countryName } = useFormats();
  const [address, setAddress] = useSearchParams();
  const choice = eventChoiceIn(address);
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(EVENTS, { variables: { first: PAGE_SIZE, where: choice } });
  const page = (data ?? (error ? undefined : previousData))?.events;
  const choose = (part: Partial<EventChoice>) => setAddress(eventAddressOf({ ...choice, ...part }), { preventScrollReset: true });
  const more = () =>
    fetchMore({
      variables: { after: page?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => ({ ...before, events: { ...fetchMoreResult.events, edges: [...before.events.edges, ...fetchMoreResult.events.edges] } }),
    });
  const countries = COUNTRIES.map(({ code }) => ({ value: code, label: countryName(code) })).sort((one, other) => one.label.localeCompare(other.label, language));
  const series = page?.edges.find(({ node }) => node.series)?.node.series;
  return (
    <Page title={t('title')} lead={t('lead')} width="wide">
      <div className="s-stack">
        <nav className="s-actions e-views" aria-label={t('views')}>
          {(['COMING', 'PAST'] as const).map((times) => (
            <TextLink key={times} to={`${eventsPath}?${eventAddressOf({ ...choice, times }).toString()}`} aria-current={choice.times === times ? 'page' : undefined}>{t(`times.${times}`)}</TextLink>
          ))}
          <TextLink href={eventsFeedAddress}>{t('feed')}</TextLink>
          {data?.viewer.mayOrganise && <TextLink to={organisePath}>{t('organise.title')}</TextLink>}
        </nav>
        <form className="e-filters" role="search" aria-label={t('filter.title')} onSubmit={(event) => event.preventDefault()}>
          <SelectField label={t('filter.kind')} value={choice.kind ?? ''} onChange={({ target }) => choose({ kind: EVENT_KINDS.find((kind) => kind === target.value) ?? null })} options={[{ value: '', label: t('filter.all') }, ...EVENT_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))]} />
          <SelectField label={t('filter.topic')} value={choice.topic ?? ''} onChange={({ target }) => choose({ topic: TOPICS.find((topic) => topic === target.value) ?? null })} options={[{ value: '', label: t('filter.all') }, ...TOPICS.map((topic) => ({ value: topic, label: t(`topic.${topic}`) }))]} />
          <SelectField label={t('filter.country')} value={choice.country ?? ''} onChange={({ target }) => choose({ country: target.value || null })} options={[{ value: '', label: t('filter.all') }, ...countries]} />
        </form>
        {!page && <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
        {series && choice.times === 'PAST' && <SeriesLine series={series} />}
        {page && page.totalCount === 0 && (
          <EmptyState title={t('none')} action={<Button variant="secondary" onClick={() => setAddress(new URLSearchParams(choice.times === 'PAST' ? { times: 'past' } : {}))}>{t('filter.drop')}</Button>}>
            <p>{t('noneText')}</p>
          </EmptyState>
        )}
        {page && page.totalCount > 0 && (
          <PagedList label={t(`times.${choice.times}`)} total={page.totalCount} hasMore={page.pageInfo.hasNextPage} isStale={loading && !data} onMore={more}>
            {page.edges.map(({ node }) => <EventRow key={node.id} event={node} />)}
          </PagedList>
        )}
      </div>
    </Page>
  );
}
