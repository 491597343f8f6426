import { useQuery } from '@apollo/client/react';
import { Markdown } from '@skills/identity/web';
import { useFormats, useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, Page, TextLink, Titled, TopicMark } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useParams } from 'react-router';
import { eventsPath } from '../addresses';
import '../events.css';
import { SignUp } from '../register/sign-up';
import { EventConclusions } from '../conclusions/event-conclusions';
import { PublishedAgenda } from '../agenda/published-agenda';
import { CallNotice } from '../call/call-notice';
import { OwnFeedback } from '../feedback/own-feedback';
import { EarlierTimes } from './earlier-times';
import { EventState } from './event-state';
import { EventTold } from './event-told';
import { EventWhen } from './event-when';
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
      accessibility
      textLanguage
      topics
      targetRoles
      languages
      form
      city
      countryCode
      venue
      phase
      startsAt
      capacity
      contactAddress
      sourceUrls
      ...InSeries
      ...EventWhen
      ...EarlierTimes
      ...EventState
      ...EventTold
      ...CallNotice
      ...PublishedAgenda
      ...EventConclusions
      ...OwnFeedback
      ...SignUp
    }
  }
`);

/** One event: when and where it is, what it is about, and the way to a seat. */
export function EventPage() {
  const { t } = useText('events');
  const { countryName, languageName, list, number } = useFormats();
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
  const place = [event.venue, event.city, event.countryCode && countryName(event.countryCode)].filter(Boolean).join(', ');
  const facts = [
    { key: 'when', value: <><EventWhen event={event} /><EarlierTimes event={event} /></> },
    { key: 'where', value: [event.form && event.form !== 'ON_SITE' && t(`form.${event.form}`), place || t(event.form === 'ONLINE' ? 'place.online' : 'place.unknown')].filter(Boolean).join(', ') },
    ...(event.languages.length > 0 ? [{ key: 'languages', value: list(event.languages.map(languageName)) }] : []),
    ...(event.targetRoles.length > 0 ? [{ key: 'for', value: list(event.targetRoles.map((role) => t(`role.${role}`))) }] : []),
    ...(typeof event.capacity === 'number' ? [{ key: 'seats', value: number(event.capacity) }] : []),
    ...(event.contactAddress ? [{ key: 'contact', value: <a href={`mailto:${event.contactAddress}`}>{event.contactAddress}</a> }] : []),
    ...(event.accessibility ? [{ key: 'accessibility', value: <span lang={event.textLanguage}>{event.accessibility}</span> }] : []),
  ];
  return (
    <Page title={<span lang={event.textLanguage}>{event.title}</span>} documentTitle={event.title} titleLanguage={event.textLanguage} description={event.summary} lead={<span lang={event.textLanguage}>{event.summary}</span>}>
      <div className="s-stack s-stack--loose">
        <div className="s-stack">
          <EventState event={event} />
          <div className="e-topics">{event.topics.map((topic) => <TopicMark key={topic} topic={topic} label={t(`topic.${topic}`)} />)}</div>
        </div>
        <EventTold event={event} />
        <dl className="e-facts">
          {facts.map(({ key, value }) => (
            <div key={key}>
              <dt>{t(`fact.${key}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <InSeries event={event} />
        {event.startsAt && <ToCalendar slug={event.slug} phase={event.phase} />}
        {event.description && <Titled title={t('about')}><Markdown text={event.description} language={event.textLanguage} /></Titled>}
        <CallNotice event={event} />
        <PublishedAgenda event={event} />
        <OwnFeedback event={event} />
        <EventConclusions event={event} />
        <SignUp event={event} />
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
