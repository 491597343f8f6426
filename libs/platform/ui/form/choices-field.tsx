import { useId } from 'react';
import { useText } from '../../i18n';
import { Checkbox } from './checkbox';
import './choices-field.css';
import type { SelectOption } from './select-field';

/** A question with several answers to tick. */
export interface ChoicesFieldProps {
  label: string;
  optional?: boolean;
  error: string | undefined;
  options: readonly SelectOption[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Several choices of a short list, all in sight. */
export function ChoicesField({ label, optional = false, error, options, chosen, onChange }: ChoicesFieldProps) {
  const { t } = useText('platform');
  const id = useId();
  return (
    <fieldset className="s-choices" aria-describedby={error ? id : undefined}>
      <legend className="s-field__label">
        {label}
        {optional && <span className="s-field__optional"> ({t('field.optional')})</span>}
      </legend>
      {error && <div className="s-field__error" id={id}>{error}</div>}
      <div className="s-choices__all">
        {options.map(({ value, label: words }) => (
          <Checkbox key={value} label={words} checked={chosen.includes(value)} onChange={({ target }) => onChange(target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))} />
        ))}
      </div>
    </fieldset>
  );
}
