import { useText } from '@skills/platform/i18n';
import { TextField } from '@skills/platform/ui';
import { useState } from 'react';
import type { ItemFieldProps } from './item-field';
import { OtherAnswers } from './other-answers-choice';

/** A number with its unit; what cannot be one is said at once and not given. */
export function NumberItem({ item, answer, onAnswer }: ItemFieldProps) {
  const { t } = useText('questionnaire');
  const known = answer?.state === 'ANSWERED' && 'number' in answer.value ? answer.value.number : null;
  const [typed, setTyped] = useState(known === null ? '' : String(known));
  const { min, max, integer } = item;
  const value = typed.trim() === '' ? null : Number(typed.trim().replace(',', '.'));
  const fault =
    value === null
      ? undefined
      : Number.isNaN(value)
        ? t('number.notOne')
        : integer && !Number.isInteger(value)
          ? t('number.whole')
          : (typeof min === 'number' && value < min) || (typeof max === 'number' && value > max)
            ? t(typeof min === 'number' && typeof max === 'number' ? 'number.between' : typeof min === 'number' ? 'number.least' : 'number.most', { min, max })
            : undefined;
  return (
    <div className="s-stack">
      <TextField
        label={item.unit ? t('number.labelUnit', { unit: item.unit }) : t('number.label')}
        error={fault}
        inputMode={integer ? 'numeric' : 'decimal'}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => !fault && value !== known && onAnswer({ state: 'ANSWERED', value: { number: value } })}
      />
      <OtherAnswers item={item} answer={answer} onAnswer={onAnswer} />
    </div>
  );
}
