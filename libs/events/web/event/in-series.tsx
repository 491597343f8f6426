import { useText } from '@skills/platform/i18n';
import { Titled } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { SeriesLine } from '../list/series-line';

export const IN_SERIES = graphql(`
  fragment InSeries on Event {
    numberInSeries
    series {
      id
      plannedCount
      ...SeriesLine
    }
  }
`);

/** To which series an event belongs, as which of it, and how far the series has come; nothing for an event on its own. */
export function InSeries({ event }: { event: FragmentType<typeof IN_SERIES> }) {
  const { t } = useText('events');
  const { numberInSeries, series } = readFragment(IN_SERIES, event);
  if (!series) return null;
  return (
    <Titled title={t('form.series.title')}>
      {typeof numberInSeries === 'number' && <p>{t('series.number', { number: numberInSeries, planned: series.plannedCount })}</p>}
      <SeriesLine series={series} />
    </Titled>
  );
}
