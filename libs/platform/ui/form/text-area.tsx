import type { TextareaHTMLAttributes } from 'react';
import { classNames } from '../class-names';
import { Field, type FieldWords } from './field';

/** The words of a field and the properties of a native text area. */
export interface TextAreaProps extends FieldWords, TextareaHTMLAttributes<HTMLTextAreaElement> {
  optional?: boolean;
}

/** Several lines of text. */
export function TextArea({ label, help, error, optional, id, className, rows = 5, ...area }: TextAreaProps) {
  return (
    <Field id={id} label={label} help={help} error={error} optional={optional}>
      {(links) => <textarea {...area} {...links} rows={rows} className={classNames('s-input', className)} />}
    </Field>
  );
}
