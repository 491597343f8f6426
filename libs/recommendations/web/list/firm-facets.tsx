import { SECTORS, type Sector } from '@skills/identity/rules';
import { useText } from '@skills/platform/i18n';
import { FacetSelect } from './facet-select';
import { choicesOf, ordered, type Facets } from './facets';
import { SIZES, type Size } from './filter-value';
import { sectorName } from './sector-name';

/** For which firms, as far as somebody chose. */
export interface FirmChoice {
  sector: Sector | null;
  sizeClass: Size | null;
}

/** The choices of a sector and of a size of firm; a side on which the list offers nothing to choose from is left out. */
export function FirmFacets({ choice, facets, onChoose }: { choice: FirmChoice; facets: Facets; onChoose: (part: Partial<FirmChoice>) => void }) {
  const { t, language } = useText('recommendations');
  const [sectors, sizes] = [choicesOf(facets, 'SECTOR'), choicesOf(facets, 'SIZE_CLASS')];
  return (
    <>
      {(sectors?.length !== 0 || choice.sector) && (
        <FacetSelect
          label={t('filter.sector')} choices={sectors} chosen={choice.sector} nameOf={(code) => sectorName(code, language)}
          onChoose={(value) => onChoose({ sector: SECTORS.find((sector) => sector === value) ?? null })}
        />
      )}
      {(sizes?.length !== 0 || choice.sizeClass) && (
        <FacetSelect
          label={t('filter.size')} choices={ordered(sizes, SIZES)} inOrder chosen={choice.sizeClass} nameOf={(size) => t(`practice.size.${size}`)}
          onChoose={(value) => onChoose({ sizeClass: SIZES.find((size) => size === value) ?? null })}
        />
      )}
    </>
  );
}
