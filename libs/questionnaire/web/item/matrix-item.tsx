import { ChoiceCards } from '@skills/platform/ui';
import type { ItemFieldProps } from './item-field';
import { OtherAnswers } from './other-answers-choice';

/** One column for each of several rows: on a phone a table of radio buttons is no table, so each row is a question of its own. */
export function MatrixItem({ item, answer, onAnswer }: ItemFieldProps) {
  const cells = answer?.state === 'ANSWERED' && 'cells' in answer.value ? answer.value.cells : {};
  const options = (item.columns ?? []).map(({ code, text }) => ({ value: code, label: text }));
  return (
    <div className="s-stack s-stack--loose">
      {(item.rows ?? []).map((row) => (
        <ChoiceCards
          key={row.code}
          legend={row.text}
          name={`${item.code}-${row.code}`}
          value={cells[row.code] ?? null}
          options={options}
          onChange={(column) => onAnswer({ state: 'ANSWERED', value: { cells: { ...cells, [row.code]: column } } })}
        />
      ))}
      <OtherAnswers item={item} answer={answer} onAnswer={onAnswer} />
    </div>
  );
}
