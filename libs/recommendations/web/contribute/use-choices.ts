import { COUNTRIES, nameIn, OFFERED_LANGUAGES, SECTOR_ENTRIES, SIZE_CLASSES, TARGET_ROLES, TOPICS } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import type { SelectOption } from '@skills/platform/ui';
import { COURSE_FORMATS, COURSE_LEVELS, PRACTICE_KINDS } from '../../rules';

/** The fields of the forms that offer choices. */
export const CHOICE_FIELDS = ['kind', 'countryCode', 'sector', 'sectors', 'sizeClasses', 'topics', 'language', 'languages', 'audience', 'level', 'format', 'price', 'certificate'] as const;
/** One of CHOICE_FIELDS. */
export type ChoiceField = (typeof CHOICE_FIELDS)[number];

/** Whether a field offers choices. */
export const isChoiceField = (field: string): field is ChoiceField => CHOICE_FIELDS.some((each) => each === field);

/** What every field with choices offers, in the language shown; what is kept in the field is among it, also where it is not offered otherwise. */
export function useChoices(): (field: ChoiceField, kept?: string | readonly string[]) => SelectOption[] {
  const { t, language } = useText('recommendations');
  const { languageName, countryName } = useFormats();
  const of = (values: readonly string[], label: (value: string) => string): SelectOption[] => values.map((value) => ({ value, label: label(value) }));
  const sorted = (options: SelectOption[]): SelectOption[] => options.sort((a, b) => a.label.localeCompare(b.label, language));
  const languages = (): SelectOption[] => sorted(of(OFFERED_LANGUAGES, languageName));
  const sectors = (): SelectOption[] => SECTOR_ENTRIES.map(({ code, names }) => ({ value: code, label: nameIn(names, language) }));
  const choices: Record<ChoiceField, () => SelectOption[]> = {
    kind: () => of(PRACTICE_KINDS, (kind) => t(`practice.kind.${kind}`)),
    countryCode: () => sorted(COUNTRIES.map(({ code }) => ({ value: code, label: countryName(code) }))),
    sector: sectors,
    sectors,
    sizeClasses: () => of(SIZE_CLASSES, (size) => t(`practice.size.SIZE_${size.replace('-', '_')}`)),
    topics: () => of(TOPICS, (topic) => t(`topic.${topic}`)),
    language: languages,
    languages,
    audience: () => of(TARGET_ROLES, (role) => t(`role.${role}`)),
    level: () => of(COURSE_LEVELS, (level) => t(`fact.level.${level}`)),
    format: () => of(COURSE_FORMATS, (format) => t(`fact.format.${format}`)),
    price: () => of(['FREE', 'PAID'], (price) => t(`filter.prices.${price}`)),
    certificate: () => of(['YES', 'NO'], (certificate) => t(`contribute.certificate.${certificate}`)),
  };
  const nameOf = (field: ChoiceField): ((value: string) => string) => (field === 'language' || field === 'languages' ? languageName : field === 'countryCode' ? countryName : (value) => value);
  return (field, kept = []) => {
    const offered = choices[field]();
    const others = [kept].flat().filter((value) => value !== '' && !offered.some((each) => each.value === value));
    return others.length === 0 ? offered : sorted([...offered, ...of(others, nameOf(field))]);
  };
}
