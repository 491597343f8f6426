import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, Page } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useParams } from 'react-router';
import { wallTime } from '../../rules';
import { organisePath } from '../addresses';
import '../events.css';
import { blankEvent, EventForm, type EventFields } from './event-form';

const EVENT_TO_EDIT = graphql(`
  query EventToEdit($slug: String!) {
    event(slug: $slug) {
      id
      slug
      revision
      phase
      kind
      form
      languages
      topics
      targetRoles
      countryCode
      city
      venue
      timeZone
      startsAt
      endsAt
      registrationOpensAt
      registrationClosesAt
      isApprovalNeeded
      capacity
      draft {
        title
        summary
        description
        accessibility
        textLanguage
        onlineUrl
      }
    }
  }
`);

/** A new event. */
export function NewEventPage() {
  const { t } = useText('events');
  return (
    <Page title={t('organise.new')} lead={t('form.lead')}>
      <EventForm start={blankEvent} event={null} />
    </Page>
  );
}

/** An event that is there, to be changed. */
export function EditEventPage() {
  const { t } = useText('events');
  const { slug = '' } = useParams();
  const { data, error, refetch } = useQuery(EVENT_TO_EDIT, { variables: { slug }, fetchPolicy: 'network-only' });
  const event = data?.event;
  if (!event?.draft) {
    return (
      <Page title={t(data ? 'notHere' : 'organise.edit')}>
        {data ? <EmptyState title={t('notHereWhat')} action={<ButtonLink to={organisePath}>{t('organise.title')}</ButtonLink>} /> : <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      </Page>
    );
  }
  const { draft, timeZone } = event;
  const clock = (moment: string | null | undefined): string => (moment ? wallTime(new Date(moment), timeZone) : '');
  const start: EventFields = {
    kind: event.kind, form: event.form ?? 'ON_SITE', title: draft.title, summary: draft.summary, description: draft.description ?? '', accessibility: draft.accessibility ?? '', textLanguage: draft.textLanguage,
    languages: event.languages, topics: event.topics, targetRoles: event.targetRoles, countryCode: event.countryCode ?? '', city: event.city ?? '', venue: event.venue ?? '', onlineUrl: draft.onlineUrl ?? '', timeZone,
    startsAt: clock(event.startsAt), endsAt: clock(event.endsAt), registrationOpensAt: clock(event.registrationOpensAt), registrationClosesAt: clock(event.registrationClosesAt), isApprovalNeeded: event.isApprovalNeeded, capacity: String(event.capacity ?? ''),
  };
  return (
    <Page title={t('organise.edit')} lead={draft.title}>
      <EventForm key={event.revision} start={start} event={{ id: event.id, slug: event.slug, revision: event.revision, isPublic: event.phase !== 'DRAFT' }} />
    </Page>
  );
}
