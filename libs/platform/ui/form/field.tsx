import { useId, type ReactNode } from 'react';
import { useText } from '../../i18n';
import './field.css';

/** What every field shows around its control: a label always seen, help before, an error beside it. */
export interface FieldWords {
  label: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
}

/** The attributes that tie a control to its label's words. */
export interface ControlLinks {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** The words around a control and the ids that tie them to it; `optional` says so in the label. */
export function Field({ id, label, help, error, optional = false, children }: FieldWords & {
  id?: string;
  optional?: boolean;
  children: (links: ControlLinks) => ReactNode;
}) {
  const { t } = useText('platform');
  const generated = useId();
  const control = id ?? generated;
  const described = [help && `${control}-help`, error && `${control}-error`].filter(Boolean).join(' ');
  return (
    <div className="s-field">
      <label className="s-field__label" htmlFor={control}>
        {label}
        {optional && <span className="s-field__optional"> ({t('field.optional')})</span>}
      </label>
      {help && <div className="s-field__help" id={`${control}-help`}>{help}</div>}
      {error && <div className="s-field__error" id={`${control}-error`}>{error}</div>}
      {children({ id: control, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
    </div>
  );
}
