import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { TextLink, Titled } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { daysIn, daysOf, eventDates, monthAfter, monthOf, monthSpan, wasHeld, weekColumn } from '../../rules';
import { eventPath } from '../addresses';
import { filterOf, type EventChoice } from '../list/event-choice';
import './event-month.css';

const EVENTS_OF_MONTH = graphql(`
  query EventsOfMonth($where: EventFilter) {
    events(first: 100, where: $where) {
      edges {
        node {
          id
          slug
          title
          textLanguage
          phase
          isDemo
          startsAt
          endsAt
          timeZone
          plannedDate
          actualDate
          actualLastDate
        }
      }
    }
  }
`);

/** The events of a month, day by day on the clocks of their places; days without any are left out where there is no room. */
export function EventMonth({ choice, addressOf }: { choice: EventChoice; addressOf: (part: Partial<EventChoice>) => string }) {
  const { t, language } = useText('events');
  const { dayOrMonth, date } = useFormats();
  const month = choice.month ?? monthOf(new Date());
  const { from, until } = monthSpan(month);
  const { data, error, refetch } = useQuery(EVENTS_OF_MONTH, { variables: { where: { ...filterOf(choice), from: from.toISOString(), until: until.toISOString() } } });
  if (!data) return <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  const moment = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);
  const placed = data.events.edges.map(({ node }) => {
    const isHeld = wasHeld(node.phase);
    const { held, planned } = eventDates({ startsAt: moment(node.startsAt), endsAt: moment(node.endsAt), timeZone: node.timeZone, plannedDate: node.plannedDate ?? null, actualDate: node.actualDate ?? null, actualLastDate: node.actualLastDate ?? null }, isHeld);
    const when = held ?? planned;
    const days = when === null ? [] : daysIn(month, { timeZone: node.timeZone, ...('date' in when ? { startsAt: null, endsAt: null, ...when } : { ...when, date: null }) });
    return { node, days, isOnlyPlanned: held === null && (isHeld || (when !== null && 'date' in when)) };
  });
  const someDay = placed.filter(({ days }) => days === 'MONTH');
  const isEmpty = placed.every(({ days }) => days.length === 0);
  const weekday = (day: string): string => new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(new Date(day));
  const link = ({ node, isOnlyPlanned }: (typeof placed)[number]) => (
    <li key={node.id}>
      <TextLink to={eventPath(node.slug)}><span lang={node.textLanguage}>{node.title}</span></TextLink>
      {(node.phase === 'CANCELLED' || node.phase === 'POSTPONED') && <span className="s-small s-soft"> {t(`phase.${node.phase}`)}</span>}
      {isOnlyPlanned && <span className="s-small s-soft"> {t('when.plan')}</span>}
      {node.isDemo && <span className="s-small s-soft"> {t('demoShort')}</span>}
    </li>
  );
  return (
    <Titled title={dayOrMonth(month)}>
      <nav className="s-actions" aria-label={t('month.nav')}>
        {[-1, 1].map((by) => <TextLink key={by} to={addressOf({ month: monthAfter(month, by) })} keepsPlace>{dayOrMonth(monthAfter(month, by))}</TextLink>)}
      </nav>
      {isEmpty && <p>{t('month.none')}</p>}
      <ol className="e-month">
        {daysOf(month).map((day) => {
          const events = placed.filter(({ days }) => days !== 'MONTH' && days.includes(day));
          return (
            <li key={day} className={events.length === 0 ? 'e-month__day e-month__day--empty' : 'e-month__day'} style={{ '--column': weekColumn(day) } as React.CSSProperties} aria-hidden={events.length === 0 ? true : undefined}>
              <time dateTime={day}><span className="e-month__weekday">{weekday(day)} </span><span className="e-month__number" aria-hidden="true">{Number(day.slice(8))}</span><span className="e-month__date">{date(day)}</span></time>
              {events.length > 0 && <ul>{events.map(link)}</ul>}
            </li>
          );
        })}
      </ol>
      {someDay.length > 0 && <div><p>{t('month.someDay')}</p><ul>{someDay.map(link)}</ul></div>}
    </Titled>
  );
}
