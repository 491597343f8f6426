import { useFormats, useText } from '@skills/platform/i18n';
import { TextLink } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { seriesPath } from '../addresses';

export const SERIES_LINE = graphql(`
  fragment SeriesLine on EventSeries {
    id
    title
    plannedCount
    heldCount
    countries
  }
`);

/** A series in a sentence, with the way to its page: how many of its events were held, and where as far as is known. */
export function SeriesLine({ series }: { series: FragmentType<typeof SERIES_LINE> }) {
  const { t } = useText('events');
  const { countryName, list } = useFormats();
  const { id, title, plannedCount, heldCount, countries } = readFragment(SERIES_LINE, series);
  return (
    <p className="s-soft">
      <TextLink to={seriesPath(id)}>{title}</TextLink>{t('series.held', { held: heldCount, planned: plannedCount })} {countries.length > 0 && t('series.countries', { countries: list(countries.map(countryName)) })}
    </p>
  );
}
