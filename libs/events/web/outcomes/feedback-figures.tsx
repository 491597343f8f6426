import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable, Titled } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import './outcomes.css';

const FEEDBACK = graphql(`
  query FeedbackResults($slug: String!) {
    event(slug: $slug) {
      id
      feedback {
        given
        shown
        groupSize
        questions {
          code
          text
          choices {
            text
            count
          }
          texts
        }
      }
    }
  }
`);

/** What people said of an event, by full groups. */
export function FeedbackFigures({ slug }: { slug: string }) {
  const { t } = useText('events');
  const { number, percent } = useFormats();
  const { data, error, refetch } = useQuery(FEEDBACK, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  const feedback = data?.event?.feedback;
  if (!feedback) return <Titled title={t('outcomes.feedback.title')}><ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} /></Titled>;
  const { given, shown, groupSize, questions } = feedback;
  return (
    <Titled title={t('outcomes.feedback.title')}>
      <p>{t('outcomes.feedback.given', { count: given })} {given > 0 && t('outcomes.feedback.shown', { shown, size: groupSize })}</p>
      <div className="e-answers">
        {questions.map(({ code, text, choices, texts }) => (
          <div key={code}>
            {choices.length > 0 && (
              <DataTable
                caption={text}
                columns={[{ key: 'answer', label: t('outcomes.feedback.answer') }, { key: 'count', label: t('outcomes.feedback.count'), numeric: true }, { key: 'share', label: t('outcomes.feedback.share'), numeric: true }]}
                rows={choices.map((choice) => ({ id: choice.text, answer: choice.text, count: number(choice.count), share: percent(shown > 0 ? choice.count / shown : 0) }))}
              />
            )}
            {choices.length === 0 && (
              <>
                <h3>{text}</h3>
                {texts.length === 0 ? <p className="s-soft">{t('outcomes.feedback.noWords')}</p> : <ul>{texts.map((words, at) => <li key={at} className="e-noted">{words}</li>)}</ul>}
              </>
            )}
          </div>
        ))}
      </div>
    </Titled>
  );
}
