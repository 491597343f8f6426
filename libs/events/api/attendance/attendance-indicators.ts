import type { IndicatorFigure, IndicatorSource } from '@skills/platform/graph';
import { releasedTotals, type AttendanceDimension } from '../../rules';
import { HELD_IN_SERIES, IS_INVENTED_SERIES } from '../event/held-in-series';
import { releasedAttendance, type KeptRelease } from './released-events';

/** The releases of real events, and apart from them those of invented ones; what is empty is left out. */
const apart = (releases: readonly KeptRelease[]): KeptRelease[][] => [false, true].map((isDemo) => releases.filter((release) => release.isDemo === isDemo)).filter(({ length }) => length > 0);

const participantsBy = (dimension: AttendanceDimension, name: string): IndicatorSource => ({
  name: `events.${name}`,
  descriptionKey: `events.indicator.${name}`,
  unit: 'PERSONS',
  dimensions: [dimension],
  async read({ em, smallestGroup, isDemo }) {
    return apart(await releasedAttendance(em, smallestGroup, isDemo)).flatMap((releases) => {
      const { isDemo: isInvented, releasedAt: asOf } = releases.at(-1)!;
      return releasedTotals(releases, dimension).map(({ value, people }) => ({ dimensions: { [dimension]: value }, value: people, planned: null, asOf, isDemo: isInvented }));
    });
  },
});

/** What is told of attendance, each as soon as it is of enough people. */
export const ATTENDANCE_FIGURES = ['CAME', 'NO_SHOW'] as const;

/** How many came to events, and how many had a seat and stayed away. */
const attendance: IndicatorSource = {
  name: 'events.attendance',
  descriptionKey: 'events.indicator.attendance',
  unit: 'PERSONS',
  dimensions: ['attendance'],
  async read({ em, smallestGroup, isDemo }) {
    const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
    const figure = (name: (typeof ATTENDANCE_FIGURES)[number], value: number, last: KeptRelease | undefined): IndicatorFigure[] =>
      last ? [{ dimensions: { attendance: name }, value, planned: null, asOf: last.releasedAt, isDemo: last.isDemo }] : [];
    return apart(await releasedAttendance(em, smallestGroup, isDemo)).flatMap((releases) => {
      const noShows = releases.filter((release) => release.noShows !== null);
      return [...figure('CAME', sum(releases.map(({ people }) => people)), releases.at(-1)), ...figure('NO_SHOW', sum(noShows.map((release) => release.noShows)), noShows.at(-1))];
    });
  },
};

/** How many events of each series were held, of those planned. */
const workshopsHeld: IndicatorSource = {
  name: 'events.workshopsHeld',
  descriptionKey: 'events.indicator.workshopsHeld',
  unit: 'EVENTS',
  dimensions: ['series'],
  async read({ em, clock }) {
    const rows = await em.getConnection().execute<{ id: string; planned: number | null; held: number; isDemo: boolean }[]>(
      `select s.id, s.planned_count as planned, ${HELD_IN_SERIES} as held, ${IS_INVENTED_SERIES} as "isDemo"
       from event_series s left join event e on e.series_id = s.id group by s.id order by s.id`,
      [],
      'all',
      em.getTransactionContext(),
    );
    return rows.map(({ id, planned, held, isDemo }) => ({ dimensions: { series: id }, value: held, planned, asOf: clock(), isDemo }));
  },
};

/** What others may measure of events. */
export const eventIndicators: readonly IndicatorSource[] = [workshopsHeld, attendance, participantsBy('country', 'participantsByCountry'), participantsBy('role', 'participantsByRole'), participantsBy('sizeClass', 'participantsBySizeClass')];
