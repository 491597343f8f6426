import { useText } from '@skills/platform/i18n';
import { Button, ChoiceCards, ErrorState, TextArea } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useState, type FormEvent } from 'react';

export const FEEDBACK_QUESTIONS = graphql(`
  fragment FeedbackQuestions on Questionnaire {
    code
    version
    language
    summary
    sections {
      code
      items {
        code
        kind
        text
        help
        language
        maxLength
        options {
          code
          text
        }
      }
    }
  }
`);

const GIVE = graphql(`mutation GiveFeedback($input: GiveFeedbackInput!) { giveFeedback(input: $input) { state problems { code path message } } }`);

/** The questions about an event on one page, handed in at once; `given` shows that somebody took part. */
export function FeedbackForm({ questionnaire, given, onGiven }: { questionnaire: FragmentType<typeof FEEDBACK_QUESTIONS>; given: { secret: string | null; slug: string | null }; onGiven: () => void }) {
  const { t } = useText('events');
  const { act, problems, failure, busy } = useAct(GIVE);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const { version, language: told, summary, sections } = readFragment(FEEDBACK_QUESTIONS, questionnaire);
  const items = sections.flatMap((section) => section.items);
  const set = (code: string, value: string) => setAnswers({ ...answers, [code]: value });
  const hand = async (submit: FormEvent) => {
    submit.preventDefault();
    const all = items.flatMap(({ code, kind }) => (answers[code]?.trim() ? [{ itemCode: code, value: kind === 'TEXT' ? { text: answers[code] } : { option: answers[code] } }] : []));
    if (await act({ input: { ...given, version, answers: all } })) onGiven();
  };
  return (
    <form className="s-stack s-stack--loose e-form" noValidate onSubmit={(submit) => void hand(submit)}>
      <p lang={told}>{summary}</p>
      {items.map(({ code, kind, text, help, language, maxLength, options }) => (
        <div key={code} lang={language}>
          {kind === 'TEXT'
            ? <TextArea label={text} help={help ?? undefined} optional rows={3} maxLength={maxLength ?? undefined} value={answers[code] ?? ''} error={problemAt(problems, 'answers', code)} onChange={({ target }) => set(code, target.value)} />
            : <ChoiceCards legend={text} help={help ?? undefined} name={code} value={answers[code] ?? null} error={problemAt(problems, 'answers', code)} options={(options ?? []).map((option) => ({ value: option.code, label: option.text }))} onChange={(value) => set(code, value)} />}
        </div>
      ))}
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <div className="s-actions"><Button type="submit" busy={busy}>{t('feedback.send')}</Button></div>
    </form>
  );
}
