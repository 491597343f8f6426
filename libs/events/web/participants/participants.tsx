import { useText } from '@skills/platform/i18n';
import { Button, Disclosure, ErrorState, TextLink } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { useCallback, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { ParticipantOrder } from '../../rules';
import { badgesAddress } from '../addresses';
import { nobody, withChoice, type Chosen } from './chosen';
import { CHOOSE_ALL, ChosenBar, WRITE } from './chosen-bar';
import { DecideDialog, type Decision } from './decide-dialog';
import { EditDialog } from './edit-dialog';
import { GuestForm } from './guest-form';
import { everybody, filterOf, participantsAddress } from './participants-choice';
import { ParticipantsFilters } from './participants-filters';
import { ParticipantsTable, type Line, type RowAct } from './participants-table';
import { useEndInSight } from './use-end-in-sight';
import { useParticipants } from './use-participants';
import { WriteToChosen } from './write-to-chosen';

/** The participants of an event: entered, filtered, put into order, decided on, written to, put right, and taken along as a file. */
export function Participants({ eventId }: { eventId: string }) {
  const { t, language } = useText('events');
  const [choice, setChoice] = useState(everybody);
  const wanted = useDeferredValue(choice);
  const [chosen, setChosen] = useState<Chosen>(nobody);
  const [decision, setDecision] = useState<Decision | null>(null);
  const [edited, setEdited] = useState<Line | null>(null);
  const [isWriting, setWriting] = useState(false);
  const [done, setDone] = useState<{ acts: number; count: number | null }>({ acts: 0, count: null });
  const { page, error, failure, refetch, more, reread } = useParticipants(eventId, wanted);
  const end = useEndInSight(more);
  const lines = page?.edges.map(({ node }) => node) ?? [];
  const loaded = useRef<readonly Line[]>(lines);
  const goOnAt = useRef<string | null>(null);

  useEffect(() => {
    loaded.current = lines;
  });
  // What was pressed may be gone with what was decided: the keyboard goes on in the same row, or above the table.
  useEffect(() => {
    if (decision || isWriting || goOnAt.current === null) return;
    document.getElementById(goOnAt.current)?.focus();
    goOnAt.current = null;
  }, [decision, isWriting]);

  const change = (next: typeof everybody) => {
    setChosen(nobody);
    setDone({ ...done, count: null });
    setChoice(next);
  };
  const order = (column: ParticipantOrder) => setChoice({ ...choice, order: column, isDescending: column === choice.order && !choice.isDescending });
  const choose = useCallback((id: string, isChosen: boolean) => setChosen((before) => withChoice(before, id, isChosen, loaded.current.map(({ registrationId }) => registrationId))), []);
  const act = useCallback((rowAct: RowAct, line: Line) => {
    if (rowAct === 'EDIT') return setEdited(line);
    const { id, registrationId, name, size } = line;
    setDecision({ act: rowAct, ids: [registrationId], lineId: id, name, people: size });
  }, []);
  const corrected = () => {
    setEdited(null);
    setDone({ acts: done.acts + 1, count: null });
  };
  const decided = (count: number) => {
    goOnAt.current = decision?.lineId ? `choose-${decision.lineId}` : CHOOSE_ALL;
    if (!decision?.lineId) setChosen(nobody);
    setDone({ acts: done.acts + 1, count });
  };
  const toTable = () => {
    goOnAt.current = WRITE;
    setWriting(false);
  };
  if (isWriting) return <WriteToChosen eventId={eventId} chosen={chosen} where={filterOf(choice)} lines={lines} onBack={toTable} />;
  return (
    <div className="s-stack">
      <Disclosure summary={t('people.guest.title')}><GuestForm eventId={eventId} onEntered={() => void refetch().catch(() => undefined)} /></Disclosure>
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
          <ChosenBar chosen={chosen} total={page.totalCount} onChosen={setChosen} onAct={(each) => setDecision({ act: each, ids: chosen === 'ALL' ? null : [...chosen], lineId: null, name: null, people: null })} onWrite={() => setWriting(true)} />
          <p className="s-small s-figures" role="status">{done.count !== null && `${t('people.outcome', { count: done.count })}. ${t('people.stays')}`}</p>
          <ParticipantsTable lines={lines} total={page.totalCount} order={wanted.order} isDescending={wanted.isDescending} chosen={chosen} acts={done.acts} onReread={reread} onOrder={order} onChoose={choose} onAct={act} />
          <div ref={end} />
          {failure !== null && <ErrorState error={failure} />}
          {page.pageInfo.hasNextPage && <div className="s-actions"><Button variant="secondary" onClick={() => void more()}>{t('people.more')}</Button></div>}
        </>
      )}
      {edited && <EditDialog key={edited.id} eventId={eventId} line={lines.find(({ id }) => id === edited.id) ?? edited} onClose={() => setEdited(null)} onCorrected={corrected} onReread={reread} />}
      {decision && <DecideDialog eventId={eventId} decision={decision} where={filterOf(choice)} nameOf={(id) => lines.find(({ registrationId }) => registrationId === id)?.name ?? t('people.somebody')} onClose={() => setDecision(null)} onDecided={decided} />}
    </div>
  );
}
