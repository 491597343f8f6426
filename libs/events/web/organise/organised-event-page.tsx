import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, Page, TextLink, Titled } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useParams } from 'react-router';
import { eventPath, organisePath, organisedEventPath } from '../addresses';
import { EventState } from '../event/event-state';
import { EventWhen } from '../event/event-when';
import '../events.css';
import { EventActs } from './event-acts';
import { Registrations } from './registrations';

const ORGANISED_EVENT = graphql(`
  query OrganisedEvent($slug: String!) {
    event(slug: $slug) {
      id
      slug
      title
      phase
      capacity
      freeSeats
      waitingCount
      draft {
        title
      }
      ...EventWhen
      ...EventState
      ...EventActs
    }
  }
`);

/** An event as its organisers see it: what can be done with it, and who is registered. */
export function OrganisedEventPage() {
  const { t } = useText('events');
  const { slug = '' } = useParams();
  const { data, error, refetch } = useQuery(ORGANISED_EVENT, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  const event = data?.event;
  if (!event?.draft) {
    return (
      <Page title={t(data ? 'notHere' : 'organise.title')}>
        {data ? <EmptyState title={t('notHereWhat')} action={<ButtonLink to={organisePath}>{t('organise.title')}</ButtonLink>} /> : <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      </Page>
    );
  }
  const isPublic = event.phase !== 'DRAFT';
  return (
    <Page title={event.draft.title} lead={<EventWhen event={event} />} width="wide">
      <div className="s-stack s-stack--loose">
        <div className="s-stack">
          <EventState event={event} />
          {typeof event.capacity === 'number' && <p>{t('organise.seats', { capacity: event.capacity, free: event.freeSeats ?? 0, waiting: event.waitingCount ?? 0 })}</p>}
          <div className="s-actions">
            <ButtonLink variant="secondary" to={`${organisedEventPath(event.slug)}/edit`}>{t('organise.edit')}</ButtonLink>
            {isPublic && <TextLink to={eventPath(event.slug)}>{t('organise.public')}</TextLink>}
          </div>
        </div>
        <EventActs event={event} onDone={() => void refetch().catch(() => undefined)} />
        {isPublic && <Titled title={t('organise.registrations')}><Registrations eventId={event.id} onChanged={() => void refetch().catch(() => undefined)} /></Titled>}
        <p><TextLink to={organisePath}>{t('organise.title')}</TextLink></p>
      </div>
    </Page>
  );
}
