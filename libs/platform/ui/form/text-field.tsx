import type { InputHTMLAttributes } from 'react';
import { classNames } from '../class-names';
import { Field, type FieldWords } from './field';

/** The words of a field and the properties of a native input. */
export interface TextFieldProps extends FieldWords, InputHTMLAttributes<HTMLInputElement> {
  optional?: boolean;
}

/** One line of text; `type` and `autoComplete` bring the right keyboard and the browser's memory. */
export function TextField({ label, help, error, optional, id, className, ...input }: TextFieldProps) {
  return (
    <Field id={id} label={label} help={help} error={error} optional={optional}>
      {(links) => <input {...input} {...links} className={classNames('s-input', className)} />}
    </Field>
  );
}
