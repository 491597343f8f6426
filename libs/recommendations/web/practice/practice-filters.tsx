import { nameIn, sectorFor, SECTORS, TOPICS } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { SelectField } from '@skills/platform/ui';
import type { PracticeChoice } from './practice-filter';
import { usePracticePlaces } from './use-practice-places';

const withChosen = <Code extends string>(codes: readonly Code[], chosen: Code | null): Code[] =>
  chosen === null || codes.includes(chosen) ? [...codes] : [...codes, chosen];

/** The choices among the cases; each acts at once and stands in the address. */
export function PracticeFilters({ choice, onChange }: { choice: PracticeChoice; onChange: (choice: PracticeChoice) => void }) {
  const { t, language } = useText('recommendations');
  const { countryName } = useFormats();
  const { countries, sectors } = usePracticePlaces();
  const all = { value: '', label: t('filter.all') };
  const byLabel = (a: { label: string }, b: { label: string }): number => a.label.localeCompare(b.label, language);
  const sectorName = (code: string): string => {
    const sector = sectorFor(code);
    return sector ? nameIn(sector.names, language) : code;
  };
  return (
    <form className="r-filters" role="search" aria-label={t('filter.practices')} onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={t('filter.topic')}
        options={[all, ...TOPICS.map((topic) => ({ value: topic, label: t(`topic.${topic}`) }))]}
        value={choice.topic ?? ''}
        onChange={({ target }) => onChange({ ...choice, topic: TOPICS.find((each) => each === target.value) ?? null })}
      />
      <SelectField
        label={t('filter.country')}
        options={[all, ...withChosen(countries, choice.country).map((code) => ({ value: code, label: countryName(code) })).sort(byLabel)]}
        value={choice.country ?? ''}
        onChange={({ target }) => onChange({ ...choice, country: target.value || null })}
      />
      <SelectField
        label={t('filter.sector')}
        options={[all, ...withChosen(sectors, choice.sector).map((code) => ({ value: code, label: sectorName(code) })).sort(byLabel)]}
        value={choice.sector ?? ''}
        onChange={({ target }) => onChange({ ...choice, sector: SECTORS.find((each) => each === target.value) ?? null })}
      />
    </form>
  );
}
