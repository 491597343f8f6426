import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { LoadingShape, Page, TextLink } from '@skills/platform/ui';
import { lazyPart, useAddressChoice } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { Suspense } from 'react';
import { allConclusionsPath, eventsPath, figuresPath, organisePath } from '../addresses';
import { EventMonth } from '../calendar/event-month';
import { SubscribeCalendar } from '../calendar/subscribe-calendar';
import '../events.css';
import { feedAddressOf } from '../../rules';
import { EVENT_VIEWS, eventAddressOf, eventChoiceIn, type EventChoice } from './event-choice';
import { EventFilters } from './event-filters';
import { EventRows } from './event-rows';

const MAY_ORGANISE = graphql(`
  query MayOrganise {
    viewer {
      mayOrganise
    }
  }
`);

// The shapes of all countries are only for whoever wants the map.
const EventMap = lazyPart(async () => (await import('../map/event-map')).EventMap);

/** The public events as a list, on a map or by month, by the choice that stands in the address. */
export function EventListPage() {
  const { t } = useText('events');
  const [choice, choose] = useAddressChoice(eventChoiceIn, eventAddressOf);
  const { data } = useQuery(MAY_ORGANISE);
  const addressOf = (part: Partial<EventChoice>): string => `${eventsPath}?${eventAddressOf({ ...choice, ...part }).toString()}`;
  const isNarrowed = feedAddressOf(choice).size > 0;
  const drop = () => choose({ kind: null, topic: null, country: null, language: null, series: null });
  return (
    <Page title={t('title')} lead={t('lead')} width="wide">
      <div className="s-stack">
        <nav className="s-actions e-views" aria-label={t('view.title')}>
          {EVENT_VIEWS.map((view) => <TextLink key={view} to={addressOf({ view, month: null })} keepsPlace aria-current={choice.view === view ? 'page' : undefined}>{t(`view.${view}`)}</TextLink>)}
          {data?.viewer.mayOrganise && <TextLink to={organisePath}>{t('organise.title')}</TextLink>}
        </nav>
        <EventFilters choice={choice} onChoose={choose} />
        <SubscribeCalendar choice={choice} what={t(isNarrowed ? 'feed.chosen' : 'feed.all')} />
        {choice.view !== 'MONTH' && (
          <nav className="s-actions e-views" aria-label={t('views')}>
            {(['COMING', 'PAST'] as const).map((times) => <TextLink key={times} to={addressOf({ times })} keepsPlace aria-current={choice.times === times ? 'page' : undefined}>{t(`times.${times}`)}</TextLink>)}
          </nav>
        )}
        {choice.view !== 'MONTH' && choice.times === 'PAST' && <p className="s-actions"><TextLink to={allConclusionsPath}>{t('outcomes.all.title')}</TextLink> <TextLink to={figuresPath}>{t('figures.toPage')}</TextLink></p>}
        {choice.view === 'MAP' && <Suspense fallback={<LoadingShape kind="list" />}><EventMap choice={choice} addressOf={addressOf} /></Suspense>}
        {choice.view === 'MONTH' ? <EventMonth choice={choice} addressOf={addressOf} /> : <EventRows choice={choice} onDrop={drop} />}
      </div>
    </Page>
  );
}
