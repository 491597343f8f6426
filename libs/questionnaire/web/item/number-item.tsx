import { readNumber, useFormats, useText } from '@skills/platform/i18n';
import { TextField } from '@skills/platform/ui';
import type { ItemFieldProps } from './item-field';
import { numberFault } from './number-fault';
import { OtherAnswers } from './other-answers-choice';
import { useTyped } from './use-typed';

const FRACTION = { maximumFractionDigits: 6 };

/** A number with its unit; what cannot be one is said at once and not given. */
export function NumberItem({ item, answer, onAnswer }: ItemFieldProps) {
  const { t, language } = useText('questionnaire');
  const { number } = useFormats();
  const known = answer?.state === 'ANSWERED' && 'number' in answer.value ? answer.value.number : null;
  const { typed, type, giveNow, replace } = useTyped(known === null ? '' : number(known, { useGrouping: false, maximumFractionDigits: FRACTION.maximumFractionDigits }), (text) => {
    const given = readNumber(text, language, FRACTION);
    if ((given === null || typeof given === 'number') && numberFault(given, item) === null && given !== known) onAnswer({ state: 'ANSWERED', value: { number: given } });
  });
  const fault = numberFault(readNumber(typed, language, FRACTION), item);
  const { min, max } = item;
  const bounds = { min: typeof min === 'number' ? number(min) : '', max: typeof max === 'number' ? number(max) : '', thousand: number(1500), half: number(1.5) };
  return (
    <div className="s-stack" lang={language}>
      <TextField
        label={item.unit ? t('number.labelUnit', { unit: item.unit }) : t('number.label')}
        error={fault === null ? undefined : t(`number.${fault}`, bounds)}
        inputMode={item.integer ? 'numeric' : 'decimal'}
        autoComplete="off"
        value={typed}
        onChange={(event) => type(event.target.value)}
        onBlur={giveNow}
      />
      <OtherAnswers
        item={item}
        answer={answer}
        onAnswer={(other) => {
          replace('');
          onAnswer(other);
        }}
      />
    </div>
  );
}
