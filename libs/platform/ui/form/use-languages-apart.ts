import { useState } from 'react';
import { LANGUAGES, useFormats, useText } from '../../i18n';
import type { SelectOption } from './select-field';

/** The languages that can be chosen, by name: those in sight, and all others, which are shown on demand. */
export interface LanguagesApart {
  inSight: SelectOption[];
  others: SelectOption[];
}

/** Parts a long list of languages: those of the interface and those that were chosen before are in sight, whether offered or not. They stay the same while one chooses: one that moved away under the pointer would be a riddle. */
export function useLanguagesApart(offered: readonly string[], chosen: readonly string[]): LanguagesApart {
  const { language } = useText('platform');
  const { languageName } = useFormats();
  const [inSight] = useState(() => [...new Set<string>([...LANGUAGES, ...chosen])]);
  const byName = new Intl.Collator(language);
  const optionsOf = (languages: readonly string[]): SelectOption[] => languages.map((each) => ({ value: each, label: languageName(each) }));
  return {
    inSight: optionsOf(inSight),
    others: optionsOf(offered.filter((each) => !inSight.includes(each))).sort((one, other) => byName.compare(one.label, other.label)),
  };
}
