import { TOPICS } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { SearchField } from '@skills/platform/web';
import { MOST_SEARCH_CHARACTERS } from '../../rules';
import { FacetSelect } from '../list/facet-select';
import { choicesOf, ordered, type Facets } from '../list/facets';
import { FirmFacets } from '../list/firm-facets';
import type { PracticeChoice } from './practice-filter';

/** The choices among the cases; each acts at once and stands in the address. */
export function PracticeFilters({ choice, facets, onChoose }: { choice: PracticeChoice; facets: Facets; onChoose: (part: Partial<PracticeChoice>) => void }) {
  const { t } = useText('recommendations');
  const { countryName, languageName } = useFormats();
  return (
    <form className="r-filters" role="search" aria-label={t('filter.practices')} onSubmit={(event) => event.preventDefault()}>
      <SearchField text={choice.text} most={MOST_SEARCH_CHARACTERS} onSearch={(text) => onChoose({ text })} />
      <FacetSelect
        label={t('filter.topic')} choices={ordered(choicesOf(facets, 'TOPIC'), TOPICS)} inOrder chosen={choice.topic} nameOf={(topic) => t(`topic.${topic}`)}
        onChoose={(value) => onChoose({ topic: TOPICS.find((topic) => topic === value) ?? null })}
      />
      <FacetSelect
        label={t('filter.country')} choices={choicesOf(facets, 'COUNTRY')} chosen={choice.country} nameOf={countryName}
        onChoose={(country) => onChoose({ country })}
      />
      <FirmFacets choice={choice} facets={facets} onChoose={onChoose} />
      <FacetSelect
        label={t('filter.toldIn')} choices={choicesOf(facets, 'LANGUAGE')} chosen={choice.language} nameOf={languageName}
        onChoose={(language) => onChoose({ language })}
      />
    </form>
  );
}
