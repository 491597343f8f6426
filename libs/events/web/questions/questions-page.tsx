import { useQuery } from '@apollo/client/react';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { EventDesk } from '../desk/event-desk';
import { byLanguage } from './question-draft';
import { QuestionsForm } from './questions-form';

const EVENT_QUESTIONS = graphql(`
  query EventQuestions($slug: String!) {
    event(slug: $slug) {
      id
      draft {
        textLanguage
      }
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
  }
`);

/** What organisers ask those who register for an event. */
export function QuestionsPage() {
  return <EventDesk part="questions">{({ slug }) => <Questions slug={slug} />}</EventDesk>;
}

function Questions({ slug }: { slug: string }) {
  const [said, setSaid] = useState('');
  const { data, error, refetch } = useQuery(EVENT_QUESTIONS, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  const event = data?.event;
  if (!event?.questionDrafts || !event.draft) return <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  const { version, questions } = event.questionDrafts;
  const start = questions.map(({ texts, options, code, kind, isRequired }) => ({ code, kind, isRequired, texts: byLanguage(texts), options: options.map((option) => ({ code: option.code, texts: byLanguage(option.texts) })) }));
  // Another version, saved here or elsewhere, starts the form anew.
  return <QuestionsForm key={version ?? ''} eventId={event.id} version={version ?? null} language={event.draft.textLanguage} start={start} said={said} onSay={setSaid} />;
}
