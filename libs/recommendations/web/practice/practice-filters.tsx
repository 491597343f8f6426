import { nameIn, sectorFor, SECTORS, TOPICS } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { FacetSelect } from '../list/facet-select';
import { choicesOf, ordered, type Facets } from '../list/facets';
import { SearchField } from '../list/search-field';
import { SIZES, type PracticeChoice } from './practice-filter';

/** The choices among the cases; each acts at once and stands in the address. */
export function PracticeFilters({ choice, facets, onChange }: { choice: PracticeChoice; facets: Facets; onChange: (choice: PracticeChoice) => void }) {
  const { t, language } = useText('recommendations');
  const { countryName } = useFormats();
  const sectorName = (code: string): string => {
    const sector = sectorFor(code);
    return sector ? nameIn(sector.names, language) : code;
  };
  return (
    <form className="r-filters" role="search" aria-label={t('filter.practices')} onSubmit={(event) => event.preventDefault()}>
      <SearchField text={choice.text} onSearch={(text) => onChange({ ...choice, text })} />
      <FacetSelect
        label={t('filter.topic')} choices={ordered(choicesOf(facets, 'TOPIC'), TOPICS)} inOrder chosen={choice.topic} nameOf={(topic) => t(`topic.${topic}`)}
        onChoose={(value) => onChange({ ...choice, topic: TOPICS.find((topic) => topic === value) ?? null })}
      />
      <FacetSelect
        label={t('filter.country')} choices={choicesOf(facets, 'COUNTRY')} chosen={choice.country} nameOf={countryName}
        onChoose={(country) => onChange({ ...choice, country })}
      />
      <FacetSelect
        label={t('filter.sector')} choices={choicesOf(facets, 'SECTOR')} chosen={choice.sector} nameOf={sectorName}
        onChoose={(value) => onChange({ ...choice, sector: SECTORS.find((sector) => sector === value) ?? null })}
      />
      <FacetSelect
        label={t('filter.size')} choices={ordered(choicesOf(facets, 'SIZE_CLASS'), SIZES)} inOrder chosen={choice.sizeClass} nameOf={(size) => t(`practice.size.${size}`)}
        onChoose={(value) => onChange({ ...choice, sizeClass: SIZES.find((size) => size === value) ?? null })}
      />
    </form>
  );
}
