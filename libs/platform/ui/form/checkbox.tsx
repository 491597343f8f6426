import { useId, type InputHTMLAttributes } from 'react';
import type { FieldWords } from './field';
import './checkbox.css';
import './field.css';

/** The words of a field and the properties of a native checkbox. */
export interface CheckboxProps extends FieldWords, Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {}

/** A yes that stands alone, such as a consent; never ticked beforehand for somebody. */
export function Checkbox({ label, help, error, id, ...input }: CheckboxProps) {
  const generated = useId();
  const control = id ?? generated;
  const described = [help && `${control}-help`, error && `${control}-error`].filter(Boolean).join(' ');
  return (
    <div className="s-checkbox">
      <input
        {...input}
        type="checkbox"
        id={control}
        className="s-checkbox__box"
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
      />
      <label className="s-checkbox__label" htmlFor={control}>
        {label}
      </label>
      {help && <div className="s-field__help" id={`${control}-help`}>{help}</div>}
      {error && <div className="s-field__error" id={`${control}-error`}>{error}</div>}
    </div>
  );
}
