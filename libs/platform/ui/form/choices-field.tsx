import { useId } from 'react';
import { useText } from '../../i18n';
import { Disclosure } from '../layout/disclosure';
import { Checkbox } from './checkbox';
import './choices-field.css';
import type { SelectOption } from './select-field';

/** A question with several answers to tick. */
export interface ChoicesFieldProps {
  label: string;
  help?: string;
  optional?: boolean;
  error: string | undefined;
  options: readonly SelectOption[];
  /** Further ones, shown on demand. */
  more?: { label: string; options: readonly SelectOption[] };
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Several choices to tick. */
export function ChoicesField({ label, help, optional = false, error, options, more, chosen, onChange }: ChoicesFieldProps) {
  const { t } = useText('platform');
  const id = useId();
  const boxes = (shown: readonly SelectOption[]) => (
    <div className="s-choices__all">
      {shown.map(({ value, label: words }) => (
        <Checkbox key={value} label={words} checked={chosen.includes(value)} onChange={({ target }) => onChange(target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))} />
      ))}
    </div>
  );
  return (
    <fieldset className="s-choices" aria-describedby={[help && `${id}-help`, error && id].filter(Boolean).join(' ') || undefined}>
      <legend className="s-field__label">
        {label}
        {optional && <span className="s-field__optional"> ({t('field.optional')})</span>}
      </legend>
      {help && <div className="s-field__help" id={`${id}-help`}>{help}</div>}
      {error && <div className="s-field__error" id={id}>{error}</div>}
      {boxes(options)}
      {more && <Disclosure summary={more.label}>{boxes(more.options)}</Disclosure>}
    </fieldset>
  );
}
