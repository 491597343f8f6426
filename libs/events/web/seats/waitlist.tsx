import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { Titled } from '@skills/platform/ui';
import { ListAwaited, PagedList } from '@skills/platform/web';
import { graphql } from '@skills/schema';

const WAITLIST = graphql(`
  query Waitlist($eventId: ID!, $first: Int!, $after: String) {
    registrations(eventId: $eventId, state: WAITING, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          size
          organisation
          registeredAt
          waitingPlace {
            position
            waiting
          }
          participants {
            id
            name
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

/** Who waits, in the published order. */
export function Waitlist({ eventId }: { eventId: string }) {
  const { t } = useText('events');
  const { dateTime, number } = useFormats();
  const { data, error, refetch, fetchMore } = useQuery(WAITLIST, { variables: { eventId, first: PAGE_SIZE }, fetchPolicy: 'cache-and-network' });
  const page = data?.registrations;
  if (!page) return <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  const more = () =>
    fetchMore({
      variables: { after: page.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => (before.registrations && fetchMoreResult.registrations ? { registrations: { ...fetchMoreResult.registrations, edges: [...before.registrations.edges, ...fetchMoreResult.registrations.edges] } } : before),
    });
  return (
    <Titled title={t('seatLog.waitlist')}>
      {page.totalCount === 0
        ? <p className="s-soft">{t('seatLog.nobodyWaits')}</p>
        : (
          <PagedList label={t('seatLog.waitlist')} total={page.totalCount} hasMore={page.pageInfo.hasNextPage} isStale={false} onMore={more}>
            {page.edges.map(({ node: { id, size, organisation, participants, registeredAt, waitingPlace } }) => (
              <li key={id}>{waitingPlace && `${number(waitingPlace.position)}. `}{organisation ?? participants.map(({ name }) => name).join(', ')} <span className="s-small s-soft">{t('seatLog.since', { count: size, since: dateTime(registeredAt) })}{!waitingPlace && <>, {t('seatLog.unconfirmed')}</>}</span></li>
            ))}
          </PagedList>
        )}
    </Titled>
  );
}
