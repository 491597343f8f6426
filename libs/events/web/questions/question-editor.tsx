import { LANGUAGES, useFormats, useText } from '@skills/platform/i18n';
import { Button, Checkbox, Disclosure, TextField, VisuallyHidden } from '@skills/platform/ui';
import { problemAt, type Problem } from '@skills/platform/web';
import { MOST_OPTIONS, OPTION_LIMIT, QUESTION_LIMIT } from '../../rules';
import { hasOptions, newOption, type OptionDraft, type QuestionDraft } from './question-draft';

/** A question that is written, its place among how many, and what is wrong with it. */
export interface QuestionEditorProps {
  question: QuestionDraft;
  at: number;
  count: number;
  language: string;
  problems: readonly Problem[];
  onChange: (part: Partial<QuestionDraft>) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One question: its words, its options, its translations, and its place. */
export function QuestionEditor({ question, at, count, language, problems, onChange, onMove, onRemove }: QuestionEditorProps) {
  const { t } = useText('events');
  const { languageName } = useFormats();
  const { code, kind, isRequired, texts, options } = question;
  const wrong = (...path: string[]) => problemAt(problems, 'questions', String(at), ...path);
  const setOption = (option: OptionDraft, of: string, text: string) => onChange({ options: options.map((each) => (each === option ? { ...each, texts: { ...each.texts, [of]: text } } : each)) });
  const words = (of: string) => (
    <TextField label={t('signUp.questions.text')} lang={of} maxLength={QUESTION_LIMIT} value={texts[of] ?? ''} error={wrong('texts', of)} onChange={({ target }) => onChange({ texts: { ...texts, [of]: target.value } })} />
  );
  const optionWords = (option: OptionDraft, place: number, of: string) => (
    <TextField key={option.code} label={t('signUp.questions.option', { place: place + 1 })} lang={of} maxLength={OPTION_LIMIT} value={option.texts[of] ?? ''} error={wrong('options', String(place), 'texts', of)} onChange={({ target }) => setOption(option, of, target.value)} />
  );
  // A button that moves with its question loses the focus on the way.
  const move = (to: number, by: string) => {
    onMove(to);
    requestAnimationFrame(() => document.getElementById(`${code}-${by}`)?.focus());
  };
  return (
    <fieldset className="e-person s-stack">
      <legend className="s-field__label">{t('signUp.questions.place', { place: at + 1 })} <span className="s-soft">({t(`signUp.questions.kinds.${kind}`)})</span></legend>
      {words(language)}
      {kind === 'TEXT' && <p className="s-small s-soft">{t('signUp.questions.freeWords')}</p>}
      {hasOptions(kind) && (
        <div className="s-stack">
          {wrong('options') && <div className="s-field__error">{wrong('options')}</div>}
          {options.map((option, place) => (
            <div className="e-option" key={option.code}>
              {optionWords(option, place, language)}
              {options.length > 2 && <Button variant="quiet" onClick={() => onChange({ options: options.filter((each) => each !== option) })}>{t('register.remove')}<VisuallyHidden> {t('signUp.questions.option', { place: place + 1 })}</VisuallyHidden></Button>}
            </div>
          ))}
          {options.length < MOST_OPTIONS && <div className="s-actions"><Button variant="quiet" onClick={() => onChange({ options: [...options, newOption()] })}>{t('signUp.questions.addOption')}</Button></div>}
        </div>
      )}
      <Checkbox label={t('signUp.questions.required')} checked={isRequired} onChange={({ target }) => onChange({ isRequired: target.checked })} />
      <Disclosure summary={t('signUp.questions.translations')}>
        <div className="s-stack">
          {LANGUAGES.filter((of) => of !== language).map((of) => (
            <fieldset className="e-translation s-stack" key={of}>
              <legend className="s-field__label">{languageName(of)}</legend>
              {words(of)}
              {options.map((option, place) => optionWords(option, place, of))}
            </fieldset>
          ))}
        </div>
      </Disclosure>
      <div className="s-actions">
        {at > 0 && <Button variant="quiet" id={`${code}-up`} onClick={() => move(at - 1, at > 1 ? 'up' : 'down')}>{t('signUp.questions.up')}<VisuallyHidden>{t('colon')}{texts[language]}</VisuallyHidden></Button>}
        {at < count - 1 && <Button variant="quiet" id={`${code}-down`} onClick={() => move(at + 1, at < count - 2 ? 'down' : 'up')}>{t('signUp.questions.down')}<VisuallyHidden>{t('colon')}{texts[language]}</VisuallyHidden></Button>}
        <Button variant="quiet" onClick={onRemove}>{t('signUp.questions.remove')}<VisuallyHidden>: {texts[language]}</VisuallyHidden></Button>
      </div>
    </fieldset>
  );
}
