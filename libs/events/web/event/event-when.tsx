import { useFormats, useText } from '@skills/platform/i18n';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { eventDates, wasHeld, type When } from '../../rules';

export const EVENT_WHEN = graphql(`
  fragment EventWhen on Event {
    startsAt
    endsAt
    timeZone
    plannedDate
    actualDate
    actualLastDate
    phase
  }
`);

const moment = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);

/** When an event is, was planned, or was held; a plan is called one wherever it is not what is to come, and plan and fact stand side by side where they differ. */
export function EventWhen({ event }: { event: FragmentType<typeof EVENT_WHEN> }) {
  const { t } = useText('events');
  const { span, zone, dayOrMonth, days } = useFormats();
  const { startsAt, endsAt, timeZone, plannedDate, actualDate, actualLastDate, phase } = readFragment(EVENT_WHEN, event);
  const isHeld = wasHeld(phase);
  const { held, planned } = eventDates({ startsAt: moment(startsAt), endsAt: moment(endsAt), timeZone, plannedDate: plannedDate ?? null, actualDate: actualDate ?? null, actualLastDate: actualLastDate ?? null }, isHeld);
  const told = (when: When): string => ('date' in when ? (when.lastDate === undefined ? dayOrMonth(when.date) : days(when.date, when.lastDate)) : span(when.startsAt, when.endsAt ?? when.startsAt, timeZone));
  const plan = planned && <span className="s-small s-soft">{t('when.planned', { date: told(planned) })}</span>;
  if (held) return <>{t('when.held', { date: told(held) })} {plan}</>;
  if (phase === 'POSTPONED' || phase === 'CANCELLED') return <>{t(phase === 'POSTPONED' ? 'when.later' : 'when.not')} {plan}</>;
  if (planned === null) return <>{t(isHeld ? 'when.unknown' : 'when.open')}</>;
  if (isHeld || phase === 'ENDED' || 'date' in planned) return <>{t('when.planned', { date: told(planned) })}</>;
  return (
    <>
      <time dateTime={startsAt ?? undefined}>{told(planned)}</time> <span className="s-small s-soft">({zone(timeZone, planned.startsAt, planned.endsAt ?? planned.startsAt)})</span>
    </>
  );
}
