import { OFFERED_LANGUAGES } from '@skills/identity/rules';
import { LANGUAGES, useFormats, useText } from '@skills/platform/i18n';
import { ChoiceCards, Disclosure } from '@skills/platform/ui';
import { useState } from 'react';

/** The languages in which courses may be: those of the interface and those that were chosen before in sight, every other one that is offered on demand. */
export function LanguagesField({ value, onChange }: { value: readonly string[]; onChange: (languages: string[]) => void }) {
  const { t, language } = useText('assessment');
  const { languageName } = useFormats();
  // Those in sight stay the same while one chooses: a card that moved away under the pointer would be a riddle.
  const [inSight] = useState(() => [...new Set([...LANGUAGES, ...value])]);
  const byName = new Intl.Collator(language);
  const others = OFFERED_LANGUAGES.filter((each) => !inSight.includes(each)).sort((one, other) => byName.compare(languageName(one), languageName(other)));
  const optionsOf = (languages: readonly string[]) => languages.map((each) => ({ value: each, label: languageName(each) }));
  const outside = (languages: readonly string[]): string[] => value.filter((each) => !languages.includes(each));
  return (
    <div className="a-short-choices s-stack">
      <ChoiceCards multiple legend={t('start.firm.languages')} name="languages" value={value} options={optionsOf(inSight)} onChange={(chosen) => onChange([...chosen, ...outside(inSight)])} />
      <Disclosure summary={t('start.firm.moreLanguages')}>
        <ChoiceCards multiple hideLegend legend={t('start.firm.moreLanguages')} name="languages" value={value} options={optionsOf(others)} onChange={(chosen) => onChange([...outside(others), ...chosen])} />
      </Disclosure>
    </div>
  );
}
