import { anyone, contentDisposition, languageFor, type Context, type HttpRoute, type IndicatorFigure, type IndicatorSource, type ServerLanguage } from '@skills/platform/graph';
import { dividerIn, tableOf } from '@skills/platform/spreadsheet';
import { ATTENDANCE_FIGURES, eventIndicators } from '../attendance/attendance-indicators';
import { EventSeries } from '../event/event-series.entity';
import { seriesTitleOf } from '../event/event-reads';

const COLUMNS = ['indicator', 'of', 'code', 'value', 'planned', 'asOf', 'source', 'isDemo', 'remark'] as const;

type Cells = (string | number | null)[];
type Say = (key: string, values?: Record<string, number>) => string;

/** A figure, or one that is held back. */
type Figure = Omit<IndicatorFigure, 'value'> & { readonly value: number | null };

function nameOf(dimension: string, value: string | null, say: Say, series: readonly EventSeries[], language: ServerLanguage): string {
  if (value === null) return say('figures.rest');
  if (dimension === 'country') return new Intl.DisplayNames([language], { type: 'region' }).of(value) ?? value;
  if (dimension === 'series') return seriesTitleOf(series.find(({ id }) => id === value)?.titles ?? {}, language) || value;
  return say(dimension === 'attendance' ? `figures.attendance.${value}` : `table.${dimension}.${value}`);
}

/** What is not told yet, or not here: of attendance each figure that is missing, of the rest whatever has no figure at all. */
function heldBackOf(dimension: string, told: readonly IndicatorFigure[], now: Date): Figure[] {
  const [last] = told.slice(-1);
  const missing = (isDemo: boolean, of?: string): Figure => ({ dimensions: of === undefined ? {} : { [dimension]: of }, value: null, planned: null, asOf: last?.asOf ?? now, isDemo });
  if (dimension !== 'attendance') return last ? [] : [missing(false)];
  const kinds = last ? [...new Set(told.map(({ isDemo }) => isDemo))] : [false];
  return kinds.flatMap((isDemo) => ATTENDANCE_FIGURES.filter((of) => !told.some((figure) => figure.isDemo === isDemo && figure.dimensions[dimension] === of)).map((of) => missing(isDemo, of)));
}

/** What everybody may know of events in figures, also that something is held back, each with its date and from where it is. */
export const figuresRoute: HttpRoute = {
  method: 'GET',
  path: '/events/figures.csv',
  purpose: 'What everybody may know of events in figures, for spreadsheets, in the language that `language` names.',
  policies: [anyone],
  async answer(context: Context, { query }) {
    const { em, clock, request } = context;
    context.ask(anyone, null);
    const language = query.has('language') ? languageFor(query.get('language') ?? '') : request.language;
    const say: Say = (key, values = {}) => request.translate(`events.${key}`, values, language);
    const series = await em.find(EventSeries, {});
    const smallest = request.smallestGroup;
    const read = async (source: IndicatorSource): Promise<Cells[]> => {
      const [dimension = ''] = source.dimensions;
      const told = await source.read({ em, clock, smallestGroup: smallest, isDemo: request.isDemo });
      const heldBack = source.unit === 'PERSONS' ? heldBackOf(dimension, told, clock()) : [];
      const rowOf = ({ dimensions, value, planned, asOf, isDemo }: Figure): Cells => {
        const of = dimensions[dimension];
        const remark = value === null ? (smallest === null ? 'unpublished' : 'tooFew') : of === null ? 'rest' : null;
        return [
          request.translate(source.descriptionKey, {}, language), of === undefined ? null : nameOf(dimension, of, say, series, language), of ?? null, value, planned, asOf.toISOString().slice(0, 10),
          say(`figures.source.${source.unit}`), isDemo ? say('figures.demo') : null, remark && say(`figures.remark.${remark}`, { smallest: smallest ?? 0 }),
        ];
      };
      return [...told, ...heldBack].map(rowOf);
    };
    const rows: Cells[] = [];
    for (const source of eventIndicators) rows.push(...(await read(source)));
    const body = tableOf(COLUMNS.map((column) => say(`figures.column.${column}`)), rows, dividerIn(language));
    return { status: 200, headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': contentDisposition('attachment', `${say('figures.file')}.csv`), 'content-language': language, 'cache-control': 'no-store' }, body };
  },
};
