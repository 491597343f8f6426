import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, Page, TextLink, Titled } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useParams } from 'react-router';
import { eventPath, eventsPath } from '../addresses';
import { AgendaChanges } from './agenda-changes';
import './agenda.css';

const VERSIONS = graphql(`
  query AgendaVersions($slug: String!) {
    event(slug: $slug) {
      id
      slug
      title
      textLanguage
      timeZone
      agendaVersions {
        number
        publishedAt
        changes {
          ...AgendaChangeLine
        }
      }
    }
  }
`);

/** Every published agenda of an event, the newest first, with what changed from one to the next. */
export function AgendaVersionsPage() {
  const { t } = useText('events');
  const { dateTime } = useFormats();
  const { slug = '' } = useParams();
  const { data, error, refetch } = useQuery(VERSIONS, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  const event = data?.event;
  if (!event || event.agendaVersions.length === 0) {
    return (
      <Page title={t('agenda.versions.title')}>
        {!data && <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
        {data && <EmptyState title={t(event ? 'agenda.versions.none' : 'notHereWhat')} action={<ButtonLink to={event ? eventPath(slug) : eventsPath}>{t(event ? 'own.toEvent' : 'all')}</ButtonLink>} />}
      </Page>
    );
  }
  return (
    <Page title={t('agenda.versions.title')} documentTitle={t('agenda.versions.title') + t('colon') + event.title} lead={<span lang={event.textLanguage}>{event.title}</span>}>
      <div className="s-stack s-stack--loose">
        {event.agendaVersions.map(({ number, publishedAt, changes }) => (
          <Titled key={number} title={t('agenda.versions.one', { number })}>
            <p className="s-small s-soft">{t('agenda.versions.published', { at: dateTime(publishedAt) })}</p>
            {changes.length > 0 && <AgendaChanges changes={changes} timeZone={event.timeZone} />}
            {changes.length === 0 && <p>{t(number === 1 ? 'agenda.versions.first' : 'agenda.versions.same')}</p>}
          </Titled>
        ))}
        <p><TextLink to={eventPath(event.slug)}>{t('own.toEvent')}</TextLink></p>
      </div>
    </Page>
  );
}
