import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { Button, classNames, ErrorState, TextLink } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { useCallback, useDeferredValue, useEffect, useRef, useState } from 'react';
import { DESK_ACTS, type DeskAct, type ParticipantOrder } from '../../rules';
import { badgesAddress } from '../addresses';
import { DecideDialog, type Decision } from './decide-dialog';
import { everybody, filterOf, participantsAddress } from './participants-choice';
import { ParticipantsFilters } from './participants-filters';
import { PAGE_SIZE, PARTICIPANTS } from './participants-query';
import { ParticipantsTable, type Line } from './participants-table';

/** The participants of an event: filtered, put into order, decided on, and taken along as a file. */
export function Participants({ eventId }: { eventId: string }) {
  const { t, language } = useText('events');
  const [choice, setChoice] = useState(everybody);
  const wanted = useDeferredValue(choice);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [decision, setDecision] = useState<Decision | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const variables = { eventId, where: filterOf(wanted), order: wanted.order, isDescending: wanted.isDescending, first: PAGE_SIZE };
  const { data, previousData, error, refetch, fetchMore } = useQuery(PARTICIPANTS, { variables, fetchPolicy: 'cache-and-network' });
  const page = (data ?? (error ? undefined : previousData))?.participants;
  const fetching = useRef(false);
  const end = useRef<HTMLDivElement>(null);

  const more = useCallback(async () => {
    if (fetching.current || !page?.pageInfo.hasNextPage) return;
    fetching.current = true;
    setFailure(null);
    await fetchMore({
      variables: { after: page.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) =>
        before.participants && fetchMoreResult.participants ? { participants: { ...fetchMoreResult.participants, edges: [...before.participants.edges, ...fetchMoreResult.participants.edges] } } : before,
    }).catch(setFailure);
    fetching.current = false;
  }, [page, fetchMore]);

  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver((entries) => void (entries.at(-1)?.isIntersecting && more()), { rootMargin: '100% 0px' });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [more]);

  const change = (next: typeof everybody) => {
    setChosen(new Set());
    setChoice(next);
  };
  const order = (column: ParticipantOrder) => setChoice({ ...choice, order: column, isDescending: column === choice.order && !choice.isDescending });
  const choose = useCallback((id: string, isChosen: boolean) => setChosen((before) => new Set(isChosen ? [...before, id] : [...before].filter((each) => each !== id))), []);
  const act = useCallback((deskAct: DeskAct, { registrationId, name, size }: Line) => setDecision({ act: deskAct, ids: [registrationId], name, people: size }), []);
  const lines = page?.edges.map(({ node }) => node) ?? [];
  const ids = [...chosen];
  return (
    <div className="s-stack">
      <ParticipantsFilters choice={choice} onChange={change} />
      {!page && <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      {page && (
        <div className="s-actions">
          <p className="s-figures" role="status">{t('people.shown', { shown: lines.length, count: page.totalCount })}</p>
          {page.totalCount > 0 && (['csv', 'xlsx'] as const).map((ending) => <TextLink key={ending} href={participantsAddress(eventId, ending, choice, language)} download>{t(`people.${ending}`)}</TextLink>)}
          {page.totalCount > 0 && <TextLink href={badgesAddress(eventId, language)}>{t('ticket.badges')}</TextLink>}
        </div>
      )}
      {page && lines.length === 0 && <p>{t(Object.values(filterOf(choice)).some((value) => value !== null) ? 'people.nobodyMatches' : 'people.nobodyYet')}</p>}
      {page && lines.length > 0 && (
        <>
          <div className={classNames('s-actions', 'e-people__chosen', ids.length > 0 && 'e-people__chosen--some')} role="group" aria-label={t('people.acts')}>
            <span className="s-small">{ids.length > 0 ? t('people.chosenCount', { count: ids.length }) : t('people.allMatching')}</span>
            {DESK_ACTS.map((each) => <Button key={each} variant={each === 'APPROVE' ? 'secondary' : 'quiet'} onClick={() => setDecision({ act: each, ids: ids.length > 0 ? ids : null, name: null, people: null })}>{t(`people.act.${each}`)}</Button>)}
          </div>
          <ParticipantsTable lines={lines} total={page.totalCount} pageSize={PAGE_SIZE} order={wanted.order} isDescending={wanted.isDescending} chosen={chosen} onOrder={order} onChoose={choose} onAct={act} />
          <div ref={end} />
          {failure !== null && <ErrorState error={failure} />}
          {page.pageInfo.hasNextPage && <div className="s-actions"><Button variant="secondary" onClick={() => void more()}>{t('people.more')}</Button></div>}
        </>
      )}
      {decision && <DecideDialog eventId={eventId} decision={decision} where={filterOf(choice)} nameOf={(id) => lines.find(({ registrationId }) => registrationId === id)?.name ?? t('people.somebody')} onClose={() => setDecision(null)} onDecided={() => { setChosen(new Set()); void refetch().catch(() => undefined); }} />}
    </div>
  );
}
