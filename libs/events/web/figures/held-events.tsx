import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable, Tag, TextLink, Titled } from '@skills/platform/ui';
import type { PublicFiguresQuery } from '@skills/schema/documents';
import { seriesPath } from '../addresses';
import { figuresNamed } from './figures-query';

/** How many events of each series were held, of those planned, and in which countries. */
export function HeldEvents({ figures: all }: { figures: PublicFiguresQuery }) {
  const { t } = useText('events');
  const { countryName, date, list, number } = useFormats();
  const { figures } = figuresNamed(all, 'workshopsHeld');
  const rows = figures.flatMap(({ of, value, planned, isDemo }) => {
    const series = all.eventSeries.find(({ id }) => id === of);
    return series ? [{ id: series.id, series: <><TextLink to={seriesPath(series.id)}>{series.title}</TextLink>{isDemo && <> <Tag>{t('demo')}</Tag></>}</>, held: number(value), planned: planned === null ? '–' : number(planned), countries: series.countries.length > 0 ? list(series.countries.map(countryName)) : t('figures.held.noCountry') }] : [];
  });
  const columns = (['series', 'countries', 'held', 'planned'] as const).map((key) => ({ key, label: t(`figures.held.${key}`), numeric: key === 'held' || key === 'planned' }));
  return (
    <Titled title={t('figures.held.title')}>
      {rows.length === 0 && <p>{t('figures.held.none')}</p>}
      {rows.length > 0 && <DataTable caption={t('figures.held.series')} columns={columns} rows={rows} />}
      {figures[0] && <p className="s-small s-soft">{t('figures.held.source', { date: date(figures[0].asOf) })}</p>}
    </Titled>
  );
}
