import { useFormats, useText } from '@skills/platform/i18n';
import { graphql, readFragment, type FragmentType } from '@skills/schema';

export const SERIES_LINE = graphql(`
  fragment SeriesLine on EventSeries {
    title
    plannedCount
    heldCount
    countries
  }
`);

/** A series in a sentence: how many of its events were held, and where as far as is known. */
export function SeriesLine({ series }: { series: FragmentType<typeof SERIES_LINE> }) {
  const { t } = useText('events');
  const { countryName, list } = useFormats();
  const { title, plannedCount, heldCount, countries } = readFragment(SERIES_LINE, series);
  return (
    <p className="s-soft">
      {t('series.held', { title, held: heldCount, planned: plannedCount })} {countries.length > 0 && t('series.countries', { countries: list(countries.map(countryName)) })}
    </p>
  );
}
