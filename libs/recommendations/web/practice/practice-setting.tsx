import { nameIn, sectorFor } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { Tag } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';

export const PRACTICE_SETTING = graphql(`
  fragment PracticeSetting on Practice {
    kind
    countryCode
    sector
    sizeClasses
    year
  }
`);

/** Whose case it is, where, in which sector, at which size, and when; what is not known is left out. */
export function PracticeSetting({ practice }: { practice: FragmentType<typeof PRACTICE_SETTING> }) {
  const { t, language } = useText('recommendations');
  const { countryName } = useFormats();
  const { kind, countryCode, sector, sizeClasses, year } = readFragment(PRACTICE_SETTING, practice);
  const section = sector ? sectorFor(sector) : null;
  const words = [
    t(`practice.kind.${kind}`),
    countryCode ? countryName(countryCode) : t('practice.severalCountries'),
    ...(section ? [nameIn(section.names, language)] : []),
    ...sizeClasses.map((size) => t(`practice.size.${size}`)),
    ...(year ? [String(year)] : []),
  ];
  return (
    <ul className="r-tags" aria-label={t('practice.setting')}>
      {words.map((word) => <li key={word}><Tag>{word}</Tag></li>)}
    </ul>
  );
}
