import { useText } from '@skills/platform/i18n';
import { Tag } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';

export const EVENT_STATE = graphql(`
  fragment EventState on Event {
    phase
    freeSeats
    waitingCount
    isDemo
  }
`);

/** How far an event has come, and whether there are seats. */
export function EventState({ event }: { event: FragmentType<typeof EVENT_STATE> }) {
  const { t } = useText('events');
  const { phase, freeSeats, waitingCount, isDemo } = readFragment(EVENT_STATE, event);
  const seats = phase === 'REGISTRATION_OPEN' && typeof freeSeats === 'number' ? (freeSeats > 0 ? t('seats.free', { count: freeSeats }) : t('seats.full', { count: waitingCount ?? 0 })) : null;
  return (
    <ul className="e-tags">
      <li><Tag>{t(`phase.${phase}`)}</Tag></li>
      {seats && <li><Tag>{seats}</Tag></li>}
      {isDemo && <li><Tag>{t('demo')}</Tag></li>}
    </ul>
  );
}
