import type { Answer } from '../../rules';
import type { AskedItem } from '../answering/asked-questionnaire';
import { ChoiceItem } from './choice-item';
import { MatrixItem } from './matrix-item';
import { MultipleChoiceItem } from './multiple-choice-item';
import { NumberItem } from './number-item';
import { TextItem } from './text-item';

/** An item with its answer, as every kind of item gets them. */
export interface ItemFieldProps {
  item: AskedItem;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
}

/** The answers of an item, by its kind. */
export function ItemField(props: ItemFieldProps) {
  switch (props.item.kind) {
    case 'LEVEL':
    case 'SINGLE_CHOICE':
      return <ChoiceItem {...props} />;
    case 'MULTIPLE_CHOICE':
      return <MultipleChoiceItem {...props} />;
    case 'NUMBER':
      return <NumberItem {...props} />;
    case 'TEXT':
      return <TextItem {...props} />;
    case 'MATRIX':
      return <MatrixItem {...props} />;
  }
}
