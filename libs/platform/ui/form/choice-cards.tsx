import { useId, type ReactNode } from 'react';
import { classNames } from '../class-names';
import { VisuallyHidden } from '../layout/visually-hidden';
import { ChoiceCard, type Choice } from './choice-card';
import './choice-cards.css';
import './field.css';

interface Shared {
  legend: ReactNode;
  hideLegend?: boolean;
  help?: ReactNode;
  error?: ReactNode;
  name: string;
  options: readonly Choice[];
  disabled?: boolean;
}

/** One value, or null while nothing is chosen. */
interface One {
  multiple?: false;
  value: string | null;
  onChange: (value: string) => void;
}

/** Any number of values, in the order of the options. */
interface Many {
  multiple: true;
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** A question with its described answers as cards: radio buttons for one, checkboxes for many. */
export type ChoiceCardsProps = Shared & (One | Many);

/** Few described answers, all in sight. Native inputs inside: arrow keys, Space and the form behave as people expect. */
export function ChoiceCards(props: ChoiceCardsProps) {
  const { legend, hideLegend = false, help, error, name, options, disabled } = props;
  const id = useId();
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');

  const isChosen = (value: string) => (props.multiple ? props.value.includes(value) : props.value === value);
  const choose = (value: string) => {
    if (!props.multiple) props.onChange(value);
    else props.onChange(options.map((option) => option.value).filter((each) => isChosen(each) !== (each === value)));
  };

  return (
    <fieldset className="s-choices" aria-describedby={described || undefined} disabled={disabled}>
      <legend className={classNames(!hideLegend && 's-choices__legend')}>
        {hideLegend ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}
      </legend>
      {help && <div className="s-field__help" id={`${id}-help`}>{help}</div>}
      {error && <div className="s-field__error" id={`${id}-error`}>{error}</div>}
      <div className="s-choices__list">
        {options.map((option) => (
          <ChoiceCard
            key={option.value}
            choice={option}
            name={name}
            type={props.multiple ? 'checkbox' : 'radio'}
            checked={isChosen(option.value)}
            invalid={Boolean(error)}
            onChoose={() => choose(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
