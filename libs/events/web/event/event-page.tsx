import { useQuery } from '@apollo/client/react';
import { Markdown } from '@skills/identity/web';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, LanguageMark, Page, TextLink, Titled, TopicMark } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useParams } from 'react-router';
import { eventsPath } from '../addresses';
import '../events.css';
import { SignUp } from '../register/sign-up';
import { ToSignUp } from '../register/to-sign-up';
import { EventConclusions } from '../conclusions/event-conclusions';
import { AgendaSpeakers } from '../agenda/agenda-speakers';
import { PublishedAgenda } from '../agenda/published-agenda';
import { CallNotice } from '../call/call-notice';
import { OwnFeedback } from '../feedback/own-feedback';
import { EventFacts } from './event-facts';
import { EventState } from './event-state';
import { EventTold } from './event-told';
import { InSeries } from './in-series';
import { ToCalendar } from './to-calendar';

const EVENT = graphql(`
  query Event($slug: String!) {
    event(slug: $slug) {
      id
      slug
      kind
      title
      summary
      description
      textLanguage
      topics
      sourceUrls
      ...EventFacts
      ...InSeries
      ...EventState
      ...EventTold
      ...CallNotice
      ...PublishedAgenda
      ...AgendaSpeakers
      ...EventConclusions
      ...OwnFeedback
      ...ToSignUp
      ...ToCalendar
      ...SignUp
    }
  }
`);

/** One event: when and where it is, what it is about, and the way to a seat. */
export function EventPage() {
  const { t } = useText('events');
  const { slug = '' } = useParams();
  const { data, error, refetch } = useQuery(EVENT, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  const event = data?.event;
  if (!event) {
    return (
      <Page title={t(data ? 'notHere' : 'title')}>
        {data ? <EmptyState title={t('notHereWhat')} action={<ButtonLink to={eventsPath}>{t('all')}</ButtonLink>} /> : <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      </Page>
    );
  }
  return (
    <Page title={<span lang={event.textLanguage}>{event.title}</span>} documentTitle={event.title} titleLanguage={event.textLanguage} description={event.summary} lead={<span lang={event.textLanguage}>{event.summary}</span>}>
      <div className="s-stack s-stack--loose">
        <div className="s-stack">
          <EventState event={event} />
          <ToSignUp event={event} />
          <div className="e-topics">{event.topics.map((topic) => <TopicMark key={topic} topic={topic} label={t(`topic.${topic}`)} />)}<LanguageMark language={event.textLanguage} /></div>
        </div>
        <EventTold event={event} />
        <EventFacts event={event} />
        <InSeries event={event} />
        <ToCalendar event={event} />
        {event.description && <Titled title={t('about')}><Markdown text={event.description} language={event.textLanguage} /></Titled>}
        <PublishedAgenda event={event} />
        <AgendaSpeakers event={event} />
        <SignUp event={event} />
        <CallNotice event={event} />
        <OwnFeedback event={event} />
        <EventConclusions event={event} />
        {event.sourceUrls.length > 0 && (
          <Titled title={t('sources')}>
            <ul>{event.sourceUrls.map((url) => <li key={url}><TextLink href={url} external>{new URL(url).hostname}</TextLink></li>)}</ul>
          </Titled>
        )}
        <p><TextLink to={eventsPath}>{t('all')}</TextLink></p>
      </div>
    </Page>
  );
}
