import { anyone, contentDisposition, languageFor, type Context, type HttpRoute, type IndicatorFigure, type IndicatorSource, type ServerLanguage } from '@skills/platform/graph';
import { dividerIn, tableOf } from '@skills/platform/spreadsheet';
import { eventIndicators } from '../attendance/attendance-indicators';
import { EventSeries } from '../event/event-series.entity';
import { seriesTitleOf } from '../event/event-reads';

const COLUMNS = ['indicator', 'of', 'code', 'value', 'planned', 'asOf', 'source'] as const;

type Cells = (string | number | null)[];
type Say = (key: string) => string;

function nameOf(dimension: string, value: string | null, say: Say, series: readonly EventSeries[], language: ServerLanguage): string {
  if (value === null) return say('figures.rest');
  if (dimension === 'country') return new Intl.DisplayNames([language], { type: 'region' }).of(value) ?? value;
  if (dimension === 'series') return seriesTitleOf(series.find(({ id }) => id === value)?.titles ?? {}, language) || value;
  return say(dimension === 'attendance' ? `figures.attendance.${value}` : `table.${dimension}.${value}`);
}

/** What everybody may know of events in figures, each with its date and from where it is. */
export const figuresRoute: HttpRoute = {
  method: 'GET',
  path: '/events/figures.csv',
  purpose: 'What everybody may know of events in figures, for spreadsheets, in the language that `language` names.',
  policies: [anyone],
  async answer(context: Context, { query }) {
    const { em, clock, request } = context;
    context.ask(anyone, null);
    const language = query.has('language') ? languageFor(query.get('language') ?? '') : request.language;
    const say: Say = (key) => request.translate(`events.${key}`, {}, language);
    const series = await em.find(EventSeries, {});
    const read = async (source: IndicatorSource): Promise<Cells[]> => {
      const [dimension = ''] = source.dimensions;
      const figures = await source.read({ em, clock, smallestGroup: request.smallestGroup, isDemo: request.isDemo });
      const rowOf = ({ dimensions, value, planned, asOf }: IndicatorFigure): Cells => {
        const of = dimensions[dimension] ?? null;
        return [request.translate(source.descriptionKey, {}, language), nameOf(dimension, of, say, series, language), of, value, planned, asOf.toISOString().slice(0, 10), say(`figures.source.${source.unit}`)];
      };
      return figures.map(rowOf);
    };
    const rows: Cells[] = [];
    for (const source of eventIndicators) rows.push(...(await read(source)));
    const body = tableOf(COLUMNS.map((column) => say(`figures.column.${column}`)), rows, dividerIn(language));
    return { status: 200, headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': contentDisposition('attachment', `${say('figures.file')}.csv`), 'content-language': language, 'cache-control': 'no-store' }, body };
  },
};
