import { useText } from '@skills/platform/i18n';
import { Button, ErrorState, Notice, SelectField } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import { MOST_QUESTIONS, QUESTION_KINDS, type QuestionKind } from '../../rules';
import { moved, newQuestion, sentQuestion, type QuestionDraft } from './question-draft';
import { QuestionEditor } from './question-editor';
import './questions.css';

const SAVE = graphql(`
  mutation SaveEventQuestions($input: SaveEventQuestionsInput!) {
    saveEventQuestions(input: $input) {
      event {
        id
        questionDrafts {
          version
          questions {
            code
            kind
            isRequired
            texts {
              language
              text
            }
            options {
              code
              texts {
                language
                text
              }
            }
          }
        }
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** The questions of an event as they stand, and the language in which each must be written. */
export interface QuestionsFormProps {
  eventId: string;
  version: string | null;
  language: string;
  start: readonly QuestionDraft[];
  /** What is said beside the button, also when the saved version has started the form anew. */
  said: string;
  onSay: (said: string) => void;
}

/** The questions of an event: written, ordered and saved as a whole. */
export function QuestionsForm({ eventId, version, language, start, said, onSay }: QuestionsFormProps) {
  const { t } = useText('events');
  const { act, busy, problems, failure } = useAct(SAVE);
  const [questions, setQuestions] = useState(start);
  const [kind, setKind] = useState<QuestionKind>('SINGLE_CHOICE');
  const save = async (submit: FormEvent) => {
    submit.preventDefault();
    onSay('');
    if (await act({ input: { eventId, version, questions: questions.map(sentQuestion) } })) onSay(t('signUp.questions.saved'));
  };
  const move = (from: number, to: number) => {
    setQuestions(moved(questions, from, to));
    onSay(t('signUp.questions.moved', { place: to + 1 }));
  };
  return (
    <form className="s-stack e-form" noValidate onSubmit={(submit) => void save(submit)}>
      <p>{t('signUp.questions.lead')}</p>
      <Notice kind="warning" title={t('signUp.questions.health')}><p>{t('signUp.questions.healthText')}</p></Notice>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      {questions.length === 0 && <p className="s-soft">{t('signUp.questions.none')}</p>}
      {questions.map((question, at) => (
        <QuestionEditor
          key={question.code} question={question} at={at} count={questions.length} language={language} problems={problems} onMove={(to) => move(at, to)}
          onChange={(part) => setQuestions(questions.map((each) => (each === question ? { ...each, ...part } : each)))}
          onRemove={() => setQuestions(questions.filter((each) => each !== question))}
        />
      ))}
      {questions.length < MOST_QUESTIONS && (
        <div className="e-filters">
          <SelectField label={t('signUp.questions.kind')} value={kind} onChange={({ target }) => setKind(QUESTION_KINDS.find((each) => each === target.value) ?? 'SINGLE_CHOICE')} options={QUESTION_KINDS.map((each) => ({ value: each, label: t(`signUp.questions.kinds.${each}`) }))} />
          <Button variant="secondary" onClick={() => setQuestions([...questions, newQuestion(kind)])}>{t('signUp.questions.add')}</Button>
        </div>
      )}
      <p className="s-small s-soft">{t('signUp.questions.versions')}</p>
      <div className="s-actions">
        <Button type="submit" busy={busy}>{t('form.save')}</Button>
        <span role="status">{said}</span>
      </div>
    </form>
  );
}
