import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, TextLink } from '@skills/platform/ui';
import { ListAwaited, useLeadFocus } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { copiedEventPath, eventPath, organisedEventPath } from '../addresses';
import { OverviewFigures } from '../dashboard/overview-figures';
import { EventDesk } from '../desk/event-desk';
import { EventState } from '../event/event-state';
import { EventActs } from './event-acts';

const ORGANISED_EVENT = graphql(`
  query OrganisedEvent($slug: String!) {
    event(slug: $slug) {
      id
      phase
      viewerCan {
        organise
      }
      ...OverviewFigures
      ...EventState
      ...EventActs
    }
  }
`);

/** An event as its organisers see it: how it stands, and what can be done with it. */
export function OrganisedEventPage() {
  return <EventDesk part="overview">{({ slug }) => <Overview slug={slug} />}</EventDesk>;
}

function Overview({ slug }: { slug: string }) {
  const { t } = useText('events');
  const { data, error, refetch } = useQuery(ORGANISED_EVENT, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  const { place, lead } = useLeadFocus<HTMLDivElement>();
  const event = data?.event;
  if (!event) return <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  const acted = () => {
    lead();
    void refetch().catch(() => undefined);
  };
  const organises = event.viewerCan.organise;
  return (
    <>
      <div className="s-stack">
        <div ref={place} tabIndex={-1}><EventState event={event} /></div>
        {!organises && <p>{t('team.yourPart')}</p>}
        <div className="s-actions">
          {organises && event.phase !== 'CANCELLED' && <ButtonLink variant="secondary" to={`${organisedEventPath(slug)}/edit`}>{t('organise.edit')}</ButtonLink>}
          {organises && <ButtonLink variant="secondary" to={copiedEventPath(slug)}>{t('organise.copy')}</ButtonLink>}
          {event.phase !== 'DRAFT' && <TextLink to={eventPath(slug)}>{t('organise.public')}</TextLink>}
        </div>
      </div>
      <OverviewFigures event={event} />
      {organises && <EventActs event={event} onDone={acted} />}
    </>
  );
}
