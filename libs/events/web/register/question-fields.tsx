import { useText } from '@skills/platform/i18n';
import { ChoicesField, SelectField, TextField } from '@skills/platform/ui';
import { problemAt, type Problem } from '@skills/platform/web';
import { questionsIn, type Asked, type AskedQuestion, type RegistrationDraft } from './registration-draft';

/** What organisers ask, what is answered so far, and what is wrong with it. */
export interface QuestionFieldsProps {
  asked: Asked;
  answers: RegistrationDraft['answers'];
  problems: readonly Problem[];
  onChange: (answers: RegistrationDraft['answers']) => void;
}

/** The questions of the organisers, in the language in which they wrote them. */
export function QuestionFields({ asked, answers, problems, onChange }: QuestionFieldsProps) {
  const { t, language } = useText('events');
  const questions = questionsIn(asked);
  if (questions.length === 0) return null;
  return (
    <fieldset className="e-person s-stack">
      <legend className="s-field__label">{t('signUp.asked')}</legend>
      {questions.map((question) => (
        <div key={question.code} lang={question.language === language ? undefined : question.language}>
          <QuestionField question={question} given={answers[question.code] ?? []} error={problemAt(problems, 'registration', 'answers', question.code)} onGive={(given) => onChange({ ...answers, [question.code]: given })} />
        </div>
      ))}
    </fieldset>
  );
}

function QuestionField({ question, given, error, onGive }: { question: AskedQuestion; given: readonly string[]; error: string | undefined; onGive: (given: string[]) => void }) {
  const { t } = useText('events');
  const { kind, text, required, options, maxLength } = question;
  const choices = (options ?? []).map((option) => ({ value: option.code, label: option.text }));
  const shared = { label: text, optional: !required, error };
  if (kind === 'MULTIPLE_CHOICE') return <ChoicesField {...shared} options={choices} chosen={given} onChange={(chosen) => onGive(choices.flatMap(({ value }) => (chosen.includes(value) ? [value] : [])))} />;
  const [only = ''] = given;
  if (kind === 'SINGLE_CHOICE') return <SelectField {...shared} value={only} onChange={({ target }) => onGive([target.value])} options={[{ value: '', label: t('choose') }, ...choices]} />;
  return <TextField {...shared} inputMode={kind === 'NUMBER' ? 'numeric' : undefined} autoComplete="off" maxLength={maxLength ?? undefined} value={only} onChange={({ target }) => onGive([target.value])} />;
}
