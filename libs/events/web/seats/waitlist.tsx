import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { Titled } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';

const WAITLIST = graphql(`
  query Waitlist($eventId: ID!) {
    registrations(eventId: $eventId, state: WAITING, first: 100) {
      totalCount
      edges {
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
    }
  }
`);

/** Who waits, in the published order. */
export function Waitlist({ eventId }: { eventId: string }) {
  const { t } = useText('events');
  const { dateTime } = useFormats();
  const { data, error, refetch } = useQuery(WAITLIST, { variables: { eventId }, fetchPolicy: 'cache-and-network' });
  const page = data?.registrations;
  if (!page) return <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  const waiting = page.edges.map(({ node }) => node).sort((one, other) => (one.waitingPlace?.position ?? 0) - (other.waitingPlace?.position ?? 0));
  return (
    <Titled title={t('seatLog.waitlist')}>
      {waiting.length === 0
        ? <p className="s-soft">{t('seatLog.nobodyWaits')}</p>
        : (
          <ol>
            {waiting.map(({ id, size, organisation, participants, registeredAt }) => (
              <li key={id}>{organisation ?? participants.map(({ name }) => name).join(', ')} <span className="s-small s-soft">{t('seatLog.since', { count: size, since: dateTime(registeredAt) })}</span></li>
            ))}
          </ol>
        )}
      {page.totalCount > waiting.length && <p>{t('seatLog.more', { count: page.totalCount - waiting.length })}</p>}
    </Titled>
  );
}
