import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { Button, ErrorState, Notice, TextLink, Titled } from '@skills/platform/ui';
import { ListAwaited, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { organisedEventPath } from '../addresses';
import { AgendaChanges } from './agenda-changes';
import { AgendaGrid } from './agenda-grid';
import { DRAFT_AGENDA, type PlannedConflict, type PlannedEvent, type PlannedSession } from './draft-agenda';
import { Rooms } from './rooms';
import { SessionForm } from './session-form';
import { SessionList } from './session-list';

const PLACE = graphql(`mutation PlaceAgendaSession($input: PlaceAgendaSessionInput!) { placeAgendaSession(input: $input) { event { id } problems { code path message } } }`);
const PUBLISH = graphql(`mutation PublishAgenda($input: PublishAgendaInput!) { publishAgenda(input: $input) { event { id } problems { code path message } } }`);

/** Plans the agenda of an event and publishes it. */
export function AgendaPlan({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(DRAFT_AGENDA, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  const event = data?.event;
  const reload = () => refetch().catch(() => undefined);
  if (!event?.draftAgenda) return <ListAwaited error={error} onRetry={() => void reload()} />;
  return <Plan event={{ ...event, draftAgenda: event.draftAgenda }} onDone={reload} />;
}

function Plan({ event, onDone }: { event: PlannedEvent; onDone: () => Promise<unknown> }) {
  const { t } = useText('events');
  const { dateTime } = useFormats();
  const [open, setOpen] = useState<PlannedSession | 'new' | null>(null);
  const [place, publish] = [useAct(PLACE), useAct(PUBLISH)];
  const { sessions, rooms, conflicts, changes, nextNumber } = event.draftAgenda;
  const titles = new Map(sessions.map(({ id, title }) => [id, title]));
  const failure = place.failure ?? publish.failure;
  const said = ({ kind, sessionIds, speaker }: PlannedConflict): string => {
    const [title = '', other = ''] = sessionIds.map((id) => titles.get(id) ?? '');
    return t(`agenda.conflict.${kind}`, { title, other, speaker: speaker ?? '' });
  };
  const move = async (sessionId: string, startsAt: Date | null, roomId: string | null) => {
    await place.act({ input: { sessionId, startsAt: startsAt?.toISOString() ?? null, roomId } });
    await onDone();
  };
  const leave = () => {
    setOpen(null);
    // Whoever changed one of many stands at its row again.
    if (open !== null && open !== 'new') requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-change="${CSS.escape(open.id)}"]`)?.focus());
  };
  const done = () => {
    leave();
    void onDone();
  };
  const form = (session: PlannedSession | null) => <SessionForm key={session?.id ?? 'new'} event={event} session={session} onDone={done} onLeave={leave} />;
  return (
    <>
      {failure !== null && <ErrorState error={failure} />}
      <ProblemsSummary problems={[...place.problems, ...publish.problems]} />
      {!event.startsAt && <Notice kind="info" title={t('agenda.noTime')}>{t('agenda.noTimeWhat')}</Notice>}
      {event.phase === 'POSTPONED' && event.startsAt && sessions.length > 0 && <Notice kind="info" title={t('agenda.postponed')} action={<TextLink to={organisedEventPath(event.slug)}>{t('agenda.postponedAct')}</TextLink>}>{t('agenda.postponedWhat')}</Notice>}
      {event.startsAt && event.endsAt && sessions.length > 0 && (
        <Titled title={t('agenda.grid')}><AgendaGrid event={event} times={{ startsAt: new Date(event.startsAt), endsAt: new Date(event.endsAt) }} onMove={move} /></Titled>
      )}
      {(sessions.length > 0 || event.agenda) && (
        <>
          <Titled title={t('agenda.conflicts')}>
            {conflicts.length === 0 ? <p>{t('agenda.noConflicts')}</p> : <Notice kind="warning" title={t('agenda.conflictCount', { count: conflicts.length })}><ul>{conflicts.map((conflict) => <li key={[conflict.kind, ...conflict.sessionIds, conflict.speaker].join()}>{said(conflict)}</li>)}</ul></Notice>}
          </Titled>
          <Titled title={t('agenda.publishing')}>
            <div className="s-stack">
              <p>{event.agenda ? t('agenda.version', { number: event.agenda.number, at: dateTime(event.agenda.publishedAt) }) : t('agenda.never')}</p>
              {event.agenda && (changes.length > 0 ? <AgendaChanges changes={changes} timeZone={event.timeZone} /> : <p>{t('agenda.unchanged')}</p>)}
              {sessions.some(({ startsAt }) => !startsAt) && <p className="s-small s-soft">{t('agenda.unplacedStay')}</p>}
              {/* Publishing is refused until then; the conflict says what to do. */}
              {conflicts.every(({ kind }) => kind !== 'OVER_CHOSEN') && (
                <div className="s-actions">
                  <Button busy={publish.busy} onClick={() => void publish.act({ input: { eventId: event.id, number: nextNumber, knownConflicts: conflicts.length } }).then(onDone)}>
                    {conflicts.length > 0 ? t('agenda.publishKnowing', { count: conflicts.length }) : t('agenda.publish')}
                  </Button>
                </div>
              )}
            </div>
          </Titled>
        </>
      )}
      <Titled title={t('agenda.sessions')}>
        <div className="s-stack">
          {open === null && <div className="s-actions"><Button onClick={() => setOpen('new')}>{t('agenda.add')}</Button></div>}
          {open === 'new' && form(null)}
          <SessionList event={event} changing={open === null || open === 'new' ? null : { id: open.id, form: form(open) }} onChange={setOpen} onTakeOut={(id) => void move(id, null, null)} onDone={() => void onDone()} />
        </div>
      </Titled>
      <Titled title={t('agenda.rooms')}><Rooms eventId={event.id} rooms={rooms} onDone={() => void onDone()} /></Titled>
    </>
  );
}
