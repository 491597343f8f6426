import { useFormats, useText } from '@skills/platform/i18n';
import { graphql, readFragment, type FragmentType } from '@skills/schema';

export const EVENT_WHEN = graphql(`
  fragment EventWhen on Event {
    startsAt
    endsAt
    timeZone
    plannedDate
    actualDate
    phase
  }
`);

/** When an event is, was planned, or was held; plan and fact stand side by side where they differ. */
export function EventWhen({ event }: { event: FragmentType<typeof EVENT_WHEN> }) {
  const { t } = useText('events');
  const { span, dayOrMonth } = useFormats();
  const { startsAt, endsAt, timeZone, plannedDate, actualDate, phase } = readFragment(EVENT_WHEN, event);
  const isOver = phase === 'HELD' || phase === 'REPORTED';
  const planned = startsAt && endsAt ? span(startsAt, endsAt, timeZone) : plannedDate ? dayOrMonth(plannedDate) : null;
  if (isOver && actualDate) {
    return (
      <>
        {t('when.held', { date: dayOrMonth(actualDate) })}
        {planned && <> <span className="s-small s-soft">{t('when.planned', { date: planned })}</span></>}
      </>
    );
  }
  if (isOver) return <>{planned ? t('when.planned', { date: planned }) : t('when.unknown')}</>;
  if (phase === 'POSTPONED') return <>{t('when.later')} {planned && <span className="s-small s-soft">{t('when.planned', { date: planned })}</span>}</>;
  if (!startsAt || !endsAt) return <>{planned ?? t('when.open')}</>;
  return (
    <>
      <time dateTime={startsAt}>{planned}</time> <span className="s-small s-soft">{t('when.zone', { zone: timeZone.replaceAll('_', ' ') })}</span>
    </>
  );
}
