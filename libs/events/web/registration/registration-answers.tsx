import { useText } from '@skills/platform/i18n';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import './registration-answers.css';

export const REGISTRATION_ANSWERS = graphql(`
  fragment RegistrationAnswers on RegistrationAnswer {
    code
    question
    language
    answer
  }
`);

/** What was answered to the organisers' questions; nothing where none were asked. */
export function RegistrationAnswers({ of }: { of: readonly FragmentType<typeof REGISTRATION_ANSWERS>[] }) {
  const { t, language: page } = useText('events');
  const answers = readFragment(REGISTRATION_ANSWERS, of);
  if (answers.length === 0) return null;
  return (
    <dl className="e-answers s-small">
      {answers.map(({ code, question, language, answer }) => (
        <div key={code}>
          <dt lang={language === page ? undefined : language}>{question}</dt>
          <dd>{answer ?? t('signUp.noAnswer')}</dd>
        </div>
      ))}
    </dl>
  );
}
