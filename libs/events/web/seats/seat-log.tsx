import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { Button, Titled, VisuallyHidden } from '@skills/platform/ui';
import { ListAwaited, PagedList } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';

const SEAT_LOG = graphql(`
  query SeatLog($eventId: ID!, $registrationId: ID, $first: Int!, $after: String) {
    seatLog(eventId: $eventId, registrationId: $registrationId, latestFirst: true, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          act
          registrationId
          seats
          seatsBefore
          free
          parties
          party
          insteadId
          insteadParty
          at
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

/** The log of seats in sentences, the latest first; of everybody, or of one registration. */
export function SeatLog({ eventId }: { eventId: string }) {
  const { t } = useText('events');
  const { dateTime } = useFormats();
  const [only, setOnly] = useState<{ id: string; party: string } | null>(null);
  const { data, previousData, error, refetch, fetchMore } = useQuery(SEAT_LOG, { variables: { eventId, registrationId: only?.id ?? null, first: PAGE_SIZE }, fetchPolicy: 'cache-and-network' });
  const page = (data ?? (error ? undefined : previousData))?.seatLog;
  if (!page) return <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  const more = () =>
    fetchMore({
      variables: { after: page.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => (before.seatLog && fetchMoreResult.seatLog ? { seatLog: { ...fetchMoreResult.seatLog, edges: [...before.seatLog.edges, ...fetchMoreResult.seatLog.edges] } } : before),
    });
  return (
    <Titled title={t('seatLog.title')}>
      <p className="s-soft">{t('seatLog.lead')}</p>
      {only && <div className="s-actions"><span>{t('seatLog.only', { party: only.party })}</span><Button variant="quiet" onClick={() => setOnly(null)}>{t('seatLog.all')}</Button></div>}
      {page.totalCount === 0
        ? <p className="s-soft">{t('seatLog.none')}</p>
        : (
          <PagedList label={t('seatLog.title')} total={page.totalCount} hasMore={page.pageInfo.hasNextPage} isStale={!data} onMore={more}>
            {page.edges.map(({ node: { id, act, registrationId, seats, seatsBefore, free, parties, party, insteadId, insteadParty, at } }) => {
              // Of those who were passed over together the line names the first; read for another of them, it names that one.
              const isOneOfMore = only !== null && only.id !== registrationId && only.id !== insteadId;
              const who = (isOneOfMore ? only.party : party) ?? t('organise.erased');
              const others = (parties ?? 1) - 1;
              return (
                <li className="e-entry" key={id}>
                  <p className="s-small s-soft"><time dateTime={at}>{dateTime(at)}</time></p>
                  <p>
                    {act === 'PASSED_OVER' && others > 0
                      ? t('seatLog.passedOverTogether', { party: who, instead: insteadParty ?? t('organise.erased'), count: others, seats, free: free ?? 0 })
                      : t(`seatLog.act.${act}`, { party: who, instead: insteadParty ?? t('organise.erased'), count: seats, before: seatsBefore ?? 0, free: free ?? 0 })}
                  </p>
                  {registrationId && only === null && party && <div className="s-actions"><Button variant="quiet" onClick={() => setOnly({ id: registrationId, party })}>{t('seatLog.onlyThis')}<VisuallyHidden>: {party}</VisuallyHidden></Button></div>}
                </li>
              );
            })}
          </PagedList>
        )}
    </Titled>
  );
}
