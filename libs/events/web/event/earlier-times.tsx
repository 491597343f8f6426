import { useFormats, useText } from '@skills/platform/i18n';
import { graphql, readFragment, type FragmentType } from '@skills/schema';

export const EARLIER_TIMES = graphql(`
  fragment EarlierTimes on Event {
    earlierTimes {
      id
      startsAt
      endsAt
      timeZone
      replacedAt
    }
  }
`);

/** For which times an event was planned before, and when it was moved; nothing where it never was. */
export function EarlierTimes({ event }: { event: FragmentType<typeof EARLIER_TIMES> }) {
  const { t } = useText('events');
  const { span, date } = useFormats();
  const { earlierTimes } = readFragment(EARLIER_TIMES, event);
  const told = earlierTimes.flatMap(({ id, startsAt, endsAt, timeZone, replacedAt }) => (startsAt ? [{ id, words: t('when.moved', { date: span(startsAt, endsAt ?? startsAt, timeZone), moved: date(replacedAt) }) }] : []));
  if (told.length === 0) return null;
  return <ul className="s-small s-soft">{told.map(({ id, words }) => <li key={id}>{words}</li>)}</ul>;
}
