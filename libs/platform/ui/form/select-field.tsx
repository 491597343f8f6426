import type { SelectHTMLAttributes } from 'react';
import { classNames } from '../class-names';
import { Field, type FieldWords } from './field';
import './select-field.css';

/** One choice of a select: what is sent and what is read. */
export interface SelectOption {
  value: string;
  label: string;
}

/** The words of a field, its choices, and the properties of a native select. */
export interface SelectFieldProps extends FieldWords, SelectHTMLAttributes<HTMLSelectElement> {
  options: readonly SelectOption[];
  optional?: boolean;
}

/** One choice out of a long list; for few choices take ChoiceCards, which show them all. */
export function SelectField({ label, help, error, optional, id, options, className, ...select }: SelectFieldProps) {
  return (
    <Field id={id} label={label} help={help} error={error} optional={optional}>
      {(links) => (
        <select {...select} {...links} className={classNames('s-input', 's-select', className)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
