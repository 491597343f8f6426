import { useText } from '@skills/platform/i18n';
import { DataTable, Disclosure } from '@skills/platform/ui';
import type { HandedInPartQuery } from '@skills/schema/documents';

type Answers = NonNullable<HandedInPartQuery['teamPart']>['answers'];

/** What a colleague answered, question by question, to be read. */
export function HandedInAnswers({ answers }: { answers: Answers }) {
  const { t } = useText('assessment');
  return (
    <Disclosure summary={t('team.part.answers')}>
      <DataTable
        caption={t('team.part.answers')}
        columns={[
          { key: 'question', label: t('topic.basis.question') },
          { key: 'answer', label: t('topic.basis.answer') },
        ]}
        rows={answers.map(({ itemCode, question, state, answer, language }) => ({
          id: itemCode,
          question: <span className="a-question" lang={language}>{question}</span>,
          answer: state === 'ANSWERED' ? <span lang={language}>{answer}</span> : t(`topic.basis.state.${state ?? 'UNANSWERED'}`),
        }))}
      />
    </Disclosure>
  );
}
