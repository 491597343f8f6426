import { OFFERED_LANGUAGES } from '@skills/identity/rules';
import { useText } from '@skills/platform/i18n';
import { ChoiceCards, Disclosure, useLanguagesApart, type SelectOption } from '@skills/platform/ui';

/** The languages in which courses may be: those of the interface and those that were chosen before in sight, every other one that is offered on demand. */
export function LanguagesField({ value, onChange }: { value: readonly string[]; onChange: (languages: string[]) => void }) {
  const { t } = useText('assessment');
  const { t: kit } = useText('platform');
  const { inSight, others } = useLanguagesApart(OFFERED_LANGUAGES, value);
  const outside = (options: readonly SelectOption[]): string[] => value.filter((each) => !options.some((option) => option.value === each));
  return (
    <div className="a-short-choices s-stack">
      <ChoiceCards multiple legend={t('start.firm.languages')} name="languages" value={value} options={inSight} onChange={(chosen) => onChange([...chosen, ...outside(inSight)])} />
      <Disclosure summary={kit('field.moreLanguages')}>
        <ChoiceCards multiple hideLegend legend={kit('field.moreLanguages')} name="languages" value={value} options={others} onChange={(chosen) => onChange([...outside(others), ...chosen])} />
      </Disclosure>
    </div>
  );
}
