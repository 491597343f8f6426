import { useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, EmptyState, ErrorState } from '@skills/platform/ui';
import { ProblemsSummary, useAct, useAddressChoice } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type ReactNode } from 'react';
import { sessionAddressOf, sessionChoiceIn, sessionsShown, tracksOf } from '../../rules';
import type { PlannedEvent, PlannedSession } from './draft-agenda';
import { SessionFilters } from './session-filters';
import { SessionRow } from './session-row';

const REMOVE = graphql(`mutation RemoveAgendaSession($input: RemoveAgendaSessionInput!) { removeAgendaSession(input: $input) { event { id } problems { code path message } } }`);

const EVERYTHING = sessionChoiceIn(new URLSearchParams());

/** Up to so many sessions are seen at a glance, without a search. */
const FEW = 8;

/** The sessions, the one that is being changed with its form, and what can be done with each. */
export interface SessionListProps {
  event: PlannedEvent;
  changing: { readonly id: string; readonly form: ReactNode } | null;
  onChange: (session: PlannedSession) => void;
  onTakeOut: (id: string) => void;
  onDone: () => void;
}

/** All sessions of an event, those that wait to be placed first; many can be narrowed down. */
export function SessionList({ event, changing, onChange, onTakeOut, onDone }: SessionListProps) {
  const { t, language } = useText('events');
  const { t: kit } = useText('platform');
  const [choice, choose] = useAddressChoice(sessionChoiceIn, sessionAddressOf);
  const { act, busy, problems, failure } = useAct(REMOVE);
  const [leaving, setLeaving] = useState<PlannedSession | null>(null);
  const { draftAgenda: { sessions }, timeZone } = event;
  const remove = async (sessionId: string) => {
    await act({ input: { sessionId } });
    setLeaving(null);
    onDone();
  };
  if (sessions.length === 0) return <p>{t('agenda.noSessions')}</p>;
  const tracks = tracksOf(sessions, language);
  const shown = sessionsShown(sessions, choice, timeZone);
  const isMany = sessions.length > FEW || sessionAddressOf(choice).size > 0;
  return (
    <>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      {isMany && <SessionFilters event={event} choice={choice} onChoose={choose} />}
      {isMany && <p className="s-small s-figures" role="status">{kit('list.shown', { shown: shown.length, count: sessions.length })}</p>}
      {shown.length === 0 && <EmptyState title={t('agenda.list.none')} action={<Button variant="secondary" onClick={() => choose(EVERYTHING)}>{t('agenda.list.drop')}</Button>} />}
      <ul className="e-sessions e-sessions--rows">
        {shown.map((session) => (
          <li key={session.id}>
            {changing?.id === session.id ? changing.form : <SessionRow session={session} event={event} tracks={tracks} onChange={() => onChange(session)} onTakeOut={() => onTakeOut(session.id)} onRemove={() => setLeaving(session)} />}
          </li>
        ))}
      </ul>
      {leaving && (
        <ConfirmDialog title={t('agenda.removing.session', { title: leaving.title })} confirmLabel={t('agenda.remove')} danger busy={busy} onConfirm={() => void remove(leaving.id)} onClose={() => setLeaving(null)}>
          <p>{t('agenda.removing.sessionWhat')}</p>
          {leaving.chosenBy > 0 && <p>{t('agenda.removing.chosen', { count: leaving.chosenBy })}</p>}
        </ConfirmDialog>
      )}
    </>
  );
}
