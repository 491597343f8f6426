import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, Page, TextLink } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { organisePath } from '../addresses';
import { EventWhen } from '../event/event-when';
import '../events.css';
import { DeskNav } from './desk-nav';
import { partsFor, type DeskPart } from './desk-parts';

const DESK_EVENT = graphql(`
  query DeskEvent($slug: String!) {
    event(slug: $slug) {
      id
      slug
      title
      textLanguage
      viewerCan {
        organise
        manageAgenda
        review
        workAtDoor
      }
      ...EventWhen
    }
  }
`);

/** A page of an event at the desk, with the way to its other pages; `children` is given the event's id and part of its address. Says so when there is no such event or page for the viewer. */
export function EventDesk({ part, children }: { part: DeskPart; children: (event: { id: string; slug: string }) => ReactNode }) {
  const { t } = useText('events');
  const { slug = '' } = useParams();
  const { data, error, refetch } = useQuery(DESK_EVENT, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  const event = data?.event;
  const parts = event ? partsFor(event.viewerCan) : [];
  if (!event || !parts.some(({ name }) => name === part)) {
    return (
      <Page title={t(data ? 'notHere' : 'organise.title')}>
        {data ? <EmptyState title={t('notHereWhat')} action={<ButtonLink to={organisePath}>{t('organise.title')}</ButtonLink>} /> : <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      </Page>
    );
  }
  const title = <span lang={event.textLanguage}>{event.title}</span>;
  const head = part === 'overview' ? { title, documentTitle: event.title, titleLanguage: event.textLanguage, lead: <EventWhen event={event} /> } : { title: t(`desk.${part}`), lead: <>{title}, <EventWhen event={event} /></> };
  return (
    <Page {...head} width="wide">
      <div className="s-stack s-stack--loose">
        <DeskNav event={event} part={part} />
        {children({ id: event.id, slug: event.slug })}
        <p><TextLink to={organisePath}>{t('organise.title')}</TextLink></p>
      </div>
    </Page>
  );
}
