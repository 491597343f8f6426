import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable, Notice, Titled, VisuallyHidden } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import type { Phase } from '../../rules';
import { PeopleByDay } from '../door/people-by-day';
import { AttentionList } from './attention-list';
import { DayChart } from './day-chart';
import '../events.css';

export const OVERVIEW = graphql(`
  fragment OverviewFigures on Event {
    id
    slug
    phase
    peopleByDay {
      day
      people
    }
    overview {
      capacity
      confirmed
      held
      waiting
      requested
      checkedIn
      reserves {
        kind
        value
        seats
        taken
      }
      days {
        key
        count
      }
      countries {
        key
        count
      }
      roles {
        key
        count
      }
      attentions {
        attention
        count
      }
    }
  }
`);

// Nobody has a seat any more.
const HAD: readonly Phase[] = ['ENDED', 'HELD', 'REPORTED', 'CANCELLED'];

/** An event in figures: what needs attention, who comes, from where and as what. */
export function OverviewFigures({ event }: { event: FragmentType<typeof OVERVIEW> }) {
  const { t } = useText('events');
  const { countryName, number } = useFormats();
  const { slug, phase, peopleByDay, overview } = readFragment(OVERVIEW, event);
  if (!overview) return null;
  const { capacity, confirmed, held, waiting, requested, checkedIn, reserves, days, countries, roles, attentions } = overview;
  const figures = Object.entries({ ...(typeof capacity === 'number' ? { capacity } : {}), confirmed, held, waiting, requested, checkedIn });
  const counted = (rows: readonly { key: string; count: number }[], name: (key: string) => string) => rows.map(({ key, count }) => ({ id: key, key: name(key), count: number(count) }));
  const table = (caption: string, rows: ReturnType<typeof counted>) => <DataTable caption={caption} columns={[{ key: 'key', label: caption }, { key: 'count', label: t('overview.people'), numeric: true }]} rows={rows} />;
  return (
    <>
      {attentions.length > 0 && (
        <Notice kind="warning" title={t('overview.attention')}>
          <AttentionList slug={slug} attentions={attentions} isOverview />
        </Notice>
      )}
      <Titled title={t('overview.title')}>
        <dl className="e-numbers">{figures.map(([key, value]) => <div key={key}><dt>{t(`overview.${key}`)}</dt><dd>{typeof value === 'number' ? number(value) : <><span aria-hidden="true">–</span><VisuallyHidden>{t('overview.notKnown')}</VisuallyHidden></>}</dd></div>)}</dl>
        <PeopleByDay days={peopleByDay} />
        {reserves.length > 0 && <DataTable caption={t('overview.reserves')} columns={[{ key: 'for', label: t('overview.for') }, { key: 'seats', label: t('overview.kept'), numeric: true }, { key: 'taken', label: t('overview.taken'), numeric: true }]} rows={reserves.map(({ kind, value, seats, taken }) => ({ id: `${kind} ${value}`, for: kind === 'COUNTRY' ? countryName(value) : kind === 'ROLE' ? t(`role.${value}`) : value, seats: number(seats), taken: number(taken) }))} />}
      </Titled>
      {days.length > 0 && <Titled title={t('overview.days')}><DayChart days={days} /></Titled>}
      {countries.length > 0 && <Titled title={t(HAD.includes(phase) ? 'overview.whoHad' : 'overview.who')}>{table(t('people.countryCode'), counted(countries, countryName))}{table(t('people.role'), counted(roles, (key) => t(`role.${key}`)))}</Titled>}
    </>
  );
}
