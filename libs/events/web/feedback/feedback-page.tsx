import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, Notice, Page, TextLink } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useLocation, useSearchParams } from 'react-router';
import { eventPath, eventsPath } from '../addresses';
import { EventWhen } from '../event/event-when';
import '../events.css';
import { FeedbackForm } from './feedback-form';

const INVITATION = graphql(`
  query FeedbackInvitation($secret: String, $slug: String) {
    feedbackInvitation(secret: $secret, slug: $slug) {
      state
      closesAt
      event {
        id
        slug
        title
        textLanguage
        ...EventWhen
      }
      questionnaire {
        ...FeedbackQuestions
      }
    }
  }
`);

/** Asks who took part how it was: by the link of a mail, whose secret stands behind the #, or signed in with the event in the address. */
export function FeedbackPage() {
  const { t } = useText('events');
  const { date } = useFormats();
  const { hash } = useLocation();
  const [search] = useSearchParams();
  const secret = new URLSearchParams(hash.replace(/^#/, '')).get('secret');
  const slug = search.get('event');
  const { data, error, refetch } = useQuery(INVITATION, { variables: { secret, slug }, skip: !secret && !slug, fetchPolicy: 'network-only' });
  const invitation = data?.feedbackInvitation;
  if (!invitation) {
    const isKnown = (!secret && !slug) || data !== undefined;
    return (
      <Page title={t('feedback.title')}>
        {isKnown
          ? <EmptyState title={t('feedback.notHere')} action={<ButtonLink to={eventsPath}>{t('all')}</ButtonLink>}><p>{t('feedback.notHereText')}</p></EmptyState>
          : <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      </Page>
    );
  }
  const { event, state, closesAt, questionnaire } = invitation;
  return (
    <Page title={t('feedback.title')} lead={<><span lang={event.textLanguage}>{event.title}</span><br /><EventWhen event={event} /></>}>
      <div className="s-stack s-stack--loose">
        {state === 'OPEN' && questionnaire
          ? (
            <>
              <div className="s-stack s-stack--tight">
                <p>{t('feedback.anonymous')}</p>
                {closesAt && <p className="s-soft">{t('feedback.until', { date: date(closesAt) })}</p>}
              </div>
              <FeedbackForm questionnaire={questionnaire} given={{ secret, slug }} onGiven={() => void refetch().catch(() => undefined)} />
            </>
          )
          : <Notice kind={state === 'GIVEN' ? 'success' : 'info'} title={t(`feedback.${state === 'OPEN' ? 'NOT_YET' : state}`)} />}
        <p><TextLink to={eventPath(event.slug)}>{t('own.toEvent')}</TextLink></p>
      </div>
    </Page>
  );
}
