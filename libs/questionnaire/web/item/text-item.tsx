import { useText } from '@skills/platform/i18n';
import { TextArea } from '@skills/platform/ui';
import { useState } from 'react';
import type { ItemFieldProps } from './item-field';
import { OtherAnswers } from './other-answers-choice';

/** Free words, given when one leaves the field. */
export function TextItem({ item, answer, onAnswer }: ItemFieldProps) {
  const { t } = useText('questionnaire');
  const known = answer?.state === 'ANSWERED' && 'text' in answer.value ? answer.value.text : '';
  const [typed, setTyped] = useState(known);
  const most = item.maxLength ?? 2000;
  return (
    <div className="s-stack">
      <TextArea
        label={t('text.label')}
        help={t('text.most', { count: most })}
        error={typed.length > most ? t('text.tooLong', { count: typed.length - most }) : undefined}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => typed !== known && typed.length <= most && onAnswer({ state: 'ANSWERED', value: { text: typed } })}
      />
      <OtherAnswers item={item} answer={answer} onAnswer={onAnswer} />
    </div>
  );
}
