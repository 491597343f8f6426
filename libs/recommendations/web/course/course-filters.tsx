import { TARGET_ROLES, TOPICS } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { SelectField } from '@skills/platform/ui';
import { fromAddress } from '../list/filter-value';
import { LANGUAGES_OF_COURSES, type CourseChoice } from './course-filter';

const PRICES = ['FREE', 'PAID'] as const;

/** The choices of the catalogue; each acts at once and stands in the address. */
export function CourseFilters({ choice, onChange }: { choice: CourseChoice; onChange: (choice: CourseChoice) => void }) {
  const { t, language } = useText('recommendations');
  const { languageName } = useFormats();
  const all = { value: '', label: t('filter.all') };
  const languages = LANGUAGES_OF_COURSES.map((code) => ({ value: code, label: languageName(code) })).sort((a, b) => a.label.localeCompare(b.label, language));
  const price = choice.free ? 'FREE' : 'PAID';
  return (
    <form className="r-filters" role="search" aria-label={t('filter.courses')} onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={t('filter.topic')}
        options={[all, ...TOPICS.map((topic) => ({ value: topic, label: t(`topic.${topic}`) }))]}
        value={choice.topic ?? ''}
        onChange={({ target }) => onChange({ ...choice, topic: TOPICS.find((each) => each === target.value) ?? null })}
      />
      <SelectField
        label={t('filter.language')}
        options={[all, ...languages]}
        value={choice.language ?? ''}
        onChange={({ target }) => onChange({ ...choice, language: fromAddress(target.value, LANGUAGES_OF_COURSES) })}
      />
      <SelectField
        label={t('filter.price')}
        options={[all, ...PRICES.map((each) => ({ value: each, label: t(`filter.prices.${each}`) }))]}
        value={choice.free === null ? '' : price}
        onChange={({ target }) => onChange({ ...choice, free: target.value === '' ? null : target.value === 'FREE' })}
      />
      <SelectField
        label={t('filter.audience')}
        options={[all, ...TARGET_ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))]}
        value={choice.audience ?? ''}
        onChange={({ target }) => onChange({ ...choice, audience: TARGET_ROLES.find((each) => each === target.value) ?? null })}
      />
    </form>
  );
}
