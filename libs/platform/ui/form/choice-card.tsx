import { useId, type ReactNode } from 'react';

/** An answer on a card: what is sent, what is read, what it means, a short sign such as a level's number, and its language when that is another than around it. */
export interface Choice {
  value: string;
  label: ReactNode;
  description?: ReactNode;
  marker?: ReactNode;
  lang?: string;
}

/** One card of ChoiceCards: the whole card is the label of its native input. */
export function ChoiceCard({ choice, name, type, checked, invalid, onChoose }: {
  choice: Choice;
  name: string;
  type: 'radio' | 'checkbox';
  checked: boolean;
  invalid: boolean;
  onChoose: () => void;
}) {
  const id = useId();
  return (
    <label className="s-choice" lang={choice.lang}>
      <input
        className="s-choice__input"
        type={type}
        name={name}
        value={choice.value}
        checked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={choice.description ? `${id}-description` : undefined}
        aria-invalid={invalid && type === 'checkbox' ? true : undefined}
        onChange={onChoose}
      />
      <span>
        <span className="s-choice__label" id={`${id}-label`}>{choice.label}</span>
        {choice.description && (
          <span className="s-choice__description" id={`${id}-description`}>{choice.description}</span>
        )}
      </span>
      {choice.marker !== undefined && <span className="s-choice__marker" aria-hidden="true">{choice.marker}</span>}
    </label>
  );
}
