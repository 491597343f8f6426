import { useText } from '@skills/platform/i18n';
import { TextArea } from '@skills/platform/ui';
import type { ItemFieldProps } from './item-field';
import { OtherAnswers } from './other-answers-choice';
import { useTyped } from './use-typed';

/** Free words; too many are said at once and not given. */
export function TextItem({ item, answer, onAnswer }: ItemFieldProps) {
  const { t, language } = useText('questionnaire');
  const known = answer?.state === 'ANSWERED' && 'text' in answer.value ? answer.value.text : '';
  const most = item.maxLength ?? 2000;
  const { typed, type, giveNow, replace } = useTyped(known, (text) => {
    if (text !== known && text.length <= most) onAnswer({ state: 'ANSWERED', value: { text } });
  });
  return (
    <div className="s-stack" lang={language}>
      <TextArea
        label={t('text.label')}
        help={t('text.most', { count: most })}
        error={typed.length > most ? t('text.tooLong', { count: typed.length - most }) : undefined}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onBlur={giveNow}
      />
      <OtherAnswers
        item={item}
        answer={answer}
        onAnswer={(other) => {
          replace('');
          onAnswer(other);
        }}
      />
    </div>
  );
}
