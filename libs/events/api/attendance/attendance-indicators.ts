import type { IndicatorFigure, IndicatorSource } from '@skills/platform/graph';
import { releasedTotals, type AttendanceDimension } from '../../rules';
import { releasedAttendance, type KeptRelease } from './released-events';

const participantsBy = (dimension: AttendanceDimension, name: string): IndicatorSource => ({
  name: `events.${name}`,
  descriptionKey: `events.indicator.${name}`,
  unit: 'PERSONS',
  dimensions: [dimension],
  async read({ em, smallestGroup, isDemo }) {
    const releases = await releasedAttendance(em, smallestGroup, isDemo);
    return releasedTotals(releases, dimension).map(({ value, people }) => ({ dimensions: { [dimension]: value }, value: people, planned: null, asOf: releases.at(-1)!.releasedAt }));
  },
});

/** How many came to events, and how many had a seat and stayed away. */
const attendance: IndicatorSource = {
  name: 'events.attendance',
  descriptionKey: 'events.indicator.attendance',
  unit: 'PERSONS',
  dimensions: ['attendance'],
  async read({ em, smallestGroup, isDemo }) {
    const releases = await releasedAttendance(em, smallestGroup, isDemo);
    const noShows = releases.filter((release) => release.noShows !== null);
    const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
    const figure = (name: string, value: number, last: KeptRelease | undefined): IndicatorFigure[] => (last ? [{ dimensions: { attendance: name }, value, planned: null, asOf: last.releasedAt }] : []);
    return [...figure('CAME', sum(releases.map(({ people }) => people)), releases.at(-1)), ...figure('NO_SHOW', sum(noShows.map((release) => release.noShows)), noShows.at(-1))];
  },
};

/** How many events of each series were held, of those planned. */
const workshopsHeld: IndicatorSource = {
  name: 'events.workshopsHeld',
  descriptionKey: 'events.indicator.workshopsHeld',
  unit: 'EVENTS',
  dimensions: ['series'],
  async read({ em, clock }) {
    const rows = await em.getConnection().execute<{ id: string; planned: number | null; held: number }[]>(
      `select s.id, s.planned_count as planned, (count(e.id) filter (where e.standing in ('HELD', 'REPORTED') and not e.is_demo))::int as held
       from event_series s left join event e on e.series_id = s.id group by s.id order by s.id`,
      [],
      'all',
      em.getTransactionContext(),
    );
    return rows.map(({ id, planned, held }) => ({ dimensions: { series: id }, value: held, planned, asOf: clock() }));
  },
};

/** What others may measure of events. */
export const eventIndicators: readonly IndicatorSource[] = [workshopsHeld, attendance, participantsBy('country', 'participantsByCountry'), participantsBy('role', 'participantsByRole'), participantsBy('sizeClass', 'participantsBySizeClass')];
