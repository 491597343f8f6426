import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, Page } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import type { EventToEditQuery } from '@skills/schema/documents';
import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { wallTime } from '../../rules';
import { organisePath } from '../addresses';
import '../events.css';
import { CorrectionForm, type CorrectedFields } from './correction-form';
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
      plannedDate
      actualDate
      actualLastDate
      sourceUrls
      registrationOpensAt
      registrationClosesAt
      isApprovalNeeded
      capacity
      numberInSeries
      contactAddress
      series {
        id
      }
      draft {
        title
        summary
        description
        accessibility
        textLanguage
        translations {
          language
          title
          summary
          description
          accessibility
        }
        onlineUrl
      }
    }
  }
`);

type Edited = NonNullable<EventToEditQuery['event']>;

/** What is said of an event, as the form holds it; null for whoever does not organise it. */
function fieldsOf({ draft, timeZone, ...event }: Edited): EventFields | null {
  if (!draft) return null;
  const clock = (moment: string | null | undefined): string => (moment ? wallTime(new Date(moment), timeZone) : '');
  const translations = Object.fromEntries(draft.translations.map(({ language, title, summary, description, accessibility }) => [language, { title, summary, description: description ?? '', accessibility: accessibility ?? '' }]));
  return {
    kind: event.kind, form: event.form ?? 'ON_SITE', title: draft.title, summary: draft.summary, description: draft.description ?? '', accessibility: draft.accessibility ?? '', textLanguage: draft.textLanguage, translations,
    seriesId: event.series?.id ?? '', numberInSeries: String(event.numberInSeries ?? ''), contactAddress: event.contactAddress ?? '', languages: event.languages, topics: event.topics, targetRoles: event.targetRoles,
    countryCode: event.countryCode ?? '', city: event.city ?? '', venue: event.venue ?? '', onlineUrl: draft.onlineUrl ?? '', timeZone, startsAt: clock(event.startsAt), endsAt: clock(event.endsAt),
    registrationOpensAt: clock(event.registrationOpensAt), registrationClosesAt: clock(event.registrationClosesAt), isApprovalNeeded: event.isApprovalNeeded, capacity: String(event.capacity ?? ''),
  };
}

/** What is known of an event that was held, as the form of corrections holds it. */
const correctedOf = ({ title, summary, description, accessibility, textLanguage, translations, languages, topics, countryCode, city, venue }: EventFields, { plannedDate, actualDate, actualLastDate, sourceUrls }: Edited): CorrectedFields => ({
  title, summary, description, accessibility, textLanguage, translations, languages, topics, countryCode, city, venue, plannedDate: plannedDate ?? '', actualDate: actualDate ?? '', actualLastDate: actualLastDate ?? '', sourceUrls: sourceUrls.join('\n'),
});

/** The event at an address as the form begins with it; while it is read, and where there is none for the viewer, a page that says so. */
function WithEvent({ slug, title, children }: { slug: string; title: string; children: (fields: EventFields, event: Edited) => ReactNode }) {
  const { t } = useText('events');
  const { data, error, refetch } = useQuery(EVENT_TO_EDIT, { variables: { slug }, fetchPolicy: 'network-only' });
  const fields = data?.event ? fieldsOf(data.event) : null;
  if (data?.event && fields) return children(fields, data.event);
  return (
    <Page title={data ? t('notHere') : title}>
      {data ? <EmptyState title={t('notHereWhat')} action={<ButtonLink to={organisePath}>{t('organise.title')}</ButtonLink>} /> : <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
    </Page>
  );
}

/** A new event; with `?from=` in the address it begins with what is said of an earlier one, without its times and its number. */
export function NewEventPage() {
  const { t } = useText('events');
  const [address] = useSearchParams();
  const from = address.get('from');
  const page = (start: EventFields, copied: { id: string; title: string } | null) => (
    <Page title={t('organise.new')} lead={copied === null ? t('form.lead') : t('form.leadCopied', { title: copied.title })}>
      <EventForm key={from} start={start} event={null} copiedId={copied?.id ?? null} />
    </Page>
  );
  if (from === null) return page(blankEvent, null);
  return (
    <WithEvent slug={from} title={t('organise.new')}>
      {(fields, { id }) => page({ ...fields, startsAt: '', endsAt: '', registrationOpensAt: '', registrationClosesAt: '', numberInSeries: '' }, { id, title: fields.title })}
    </WithEvent>
  );
}

/** An event that is there, to be changed; one that was held is corrected. */
export function EditEventPage() {
  const { t } = useText('events');
  const { slug = '' } = useParams();
  return (
    <WithEvent slug={slug} title={t('organise.edit')}>
      {(fields, event) => event.phase === 'HELD' || event.phase === 'REPORTED' ? (
        <Page title={t('organise.edit')} lead={<>{fields.title}. {t('form.correction.lead')}</>}>
          <CorrectionForm key={event.revision} start={correctedOf(fields, event)} event={{ id: event.id, slug: event.slug, revision: event.revision, wasPlannedHere: Boolean(event.startsAt) }} />
        </Page>
      ) : (
        <Page title={t('organise.edit')} lead={fields.title}>
          <EventForm key={event.revision} start={fields} event={{ id: event.id, slug: event.slug, revision: event.revision, isPublic: event.phase !== 'DRAFT' }} />
        </Page>
      )}
    </WithEvent>
  );
}
