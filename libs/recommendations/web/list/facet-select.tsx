import { useFormats, useText } from '@skills/platform/i18n';
import { SelectField } from '@skills/platform/ui';
import type { FacetChoice } from './facets';

/** A facet as a list to choose from. */
export interface FacetSelectProps {
  label: string;
  /** What can be chosen, with how many entries each leads to; undefined while that is not known. */
  choices: readonly FacetChoice[] | undefined;
  chosen: string | null;
  nameOf: (value: string) => string;
  /** Whether the choices have an order of their own instead of the alphabet's. */
  inOrder?: boolean;
  onChoose: (value: string | null) => void;
}

/** One side from which the list can be narrowed down; each choice says what it leads to. */
export function FacetSelect({ label, choices = [], chosen, nameOf, inOrder = false, onChoose }: FacetSelectProps) {
  const { t, language } = useText('recommendations');
  const { number } = useFormats();
  const known = chosen === null || choices.some(({ value }) => value === chosen) ? [...choices] : [...choices, { value: chosen, count: null }];
  const options = known.map(({ value, count }) => ({ value, name: nameOf(value), count }));
  if (!inOrder) options.sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <SelectField
      label={label}
      options={[
        { value: '', label: t('filter.all') },
        ...options.map(({ value, name, count }) => ({ value, label: count === null ? name : t('filter.choice', { name, count: number(count) }) })),
      ]}
      value={chosen ?? ''}
      onChange={({ target }) => onChoose(target.value || null)}
    />
  );
}
