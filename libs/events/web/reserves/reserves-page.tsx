import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { Titled } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { EventDesk } from '../desk/event-desk';
import { NewReserve } from './new-reserve';
import { ReserveEntry } from './reserve-entry';
import './reserves.css';

const RESERVES = graphql(`
  query EventReserves($slug: String!) {
    event(slug: $slug) {
      id
      slug
      timeZone
      startsAt
      capacity
      freeSeats
      reserves {
        id
        ...ReserveEntry
      }
    }
  }
`);

/** Seats that are kept for a country, a role or an invitation code. */
export function ReservesPage() {
  return <EventDesk part="reserves">{({ slug }) => <Reserves slug={slug} />}</EventDesk>;
}

function Reserves({ slug }: { slug: string }) {
  const { t } = useText('events');
  const { data, error, refetch } = useQuery(RESERVES, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  const event = data?.event;
  const again = () => void refetch().catch(() => undefined);
  if (!event?.reserves) return <ListAwaited error={error} onRetry={again} />;
  return (
    <div className="s-stack s-stack--loose">
      <div className="s-stack">
        <p>{t('signUp.reserves.lead')}</p>
        <p>{t('signUp.reserves.free', { free: event.freeSeats ?? 0, capacity: event.capacity ?? 0 })}</p>
        {event.reserves.length === 0
          ? <p className="s-soft">{t('signUp.reserves.none')}</p>
          : <ul className="e-reserves" aria-label={t('desk.reserves')}>{event.reserves.map((reserve) => <ReserveEntry key={reserve.id} reserve={reserve} event={event} onDone={again} />)}</ul>}
      </div>
      <Titled title={t('signUp.reserves.new')}><NewReserve event={event} onDone={again} /></Titled>
    </div>
  );
}
