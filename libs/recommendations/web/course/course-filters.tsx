import { TARGET_ROLES, TOPICS } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { SearchField } from '@skills/platform/web';
import { MOST_SEARCH_CHARACTERS } from '../../rules';
import { FacetSelect } from '../list/facet-select';
import { choicesOf, ordered, type Facets } from '../list/facets';
import { FirmFacets } from '../list/firm-facets';
import type { CourseChoice } from './course-filter';

const PRICES = ['FREE', 'PAID'] as const;

/** The choices of the catalogue; each acts at once and stands in the address. */
export function CourseFilters({ choice, facets, onChoose }: { choice: CourseChoice; facets: Facets; onChoose: (part: Partial<CourseChoice>) => void }) {
  const { t } = useText('recommendations');
  const { languageName, countryName } = useFormats();
  const price = choice.free ? 'FREE' : 'PAID';
  return (
    <form className="r-filters" role="search" aria-label={t('filter.courses')} onSubmit={(event) => event.preventDefault()}>
      <SearchField text={choice.text} most={MOST_SEARCH_CHARACTERS} onSearch={(text) => onChoose({ text })} />
      <FacetSelect
        label={t('filter.topic')} choices={ordered(choicesOf(facets, 'TOPIC'), TOPICS)} inOrder chosen={choice.topic} nameOf={(topic) => t(`topic.${topic}`)}
        onChoose={(value) => onChoose({ topic: TOPICS.find((topic) => topic === value) ?? null })}
      />
      <FacetSelect
        label={t('filter.language')} choices={choicesOf(facets, 'LANGUAGE')} chosen={choice.language} nameOf={languageName}
        onChoose={(language) => onChoose({ language })}
      />
      <FacetSelect
        label={t('filter.price')} choices={ordered(choicesOf(facets, 'PRICE'), PRICES)} inOrder chosen={choice.free === null ? null : price} nameOf={(each) => t(`filter.prices.${each}`)}
        onChoose={(value) => onChoose({ free: value === null ? null : value === 'FREE' })}
      />
      <FacetSelect
        label={t('filter.audience')} choices={ordered(choicesOf(facets, 'AUDIENCE'), TARGET_ROLES)} inOrder chosen={choice.audience} nameOf={(role) => t(`role.${role}`)}
        onChoose={(value) => onChoose({ audience: TARGET_ROLES.find((role) => role === value) ?? null })}
      />
      <FirmFacets choice={choice} facets={facets} onChoose={onChoose} />
      <FacetSelect
        label={t('filter.meantFor')} choices={choicesOf(facets, 'COUNTRY')} chosen={choice.country} nameOf={countryName}
        onChoose={(country) => onChoose({ country })}
      />
    </form>
  );
}
