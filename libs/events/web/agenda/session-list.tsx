import { useFormats, useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, ErrorState, VisuallyHidden } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import type { PlannedEvent, PlannedSession } from './draft-agenda';

const REMOVE = graphql(`mutation RemoveAgendaSession($input: RemoveAgendaSessionInput!) { removeAgendaSession(input: $input) { event { id } problems { code path message } } }`);

/** The sessions, and what can be done with each. */
export interface SessionListProps {
  event: PlannedEvent;
  onChange: (session: PlannedSession) => void;
  onTakeOut: (id: string) => void;
  onDone: () => void;
}

/** All sessions of an event, those that wait to be placed first. */
export function SessionList({ event: { draftAgenda: { sessions, rooms }, timeZone, textLanguage }, onChange, onTakeOut, onDone }: SessionListProps) {
  const { t } = useText('events');
  const { span, list } = useFormats();
  const { act, busy, problems, failure } = useAct(REMOVE);
  const [leaving, setLeaving] = useState<PlannedSession | null>(null);
  const remove = async (sessionId: string) => {
    await act({ input: { sessionId } });
    setLeaving(null);
    onDone();
  };
  if (sessions.length === 0) return <p>{t('agenda.noSessions')}</p>;
  return (
    <>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <ul className="e-sessions">
        {sessions.map((session) => {
          const { id, title, language, startsAt, endsAt, roomId, speakers, chosenBy } = session;
          const room = rooms.find((each) => each.id === roomId)?.name;
          const named = <span lang={language ?? textLanguage}>{title}</span>;
          const of = <VisuallyHidden>: {named}</VisuallyHidden>;
          return (
            <li key={id} className="e-entry">
              <p><strong>{named}</strong></p>
              <p className="s-small s-soft">{[startsAt && endsAt ? span(startsAt, endsAt, timeZone) : t('agenda.unplaced'), room, speakers.length > 0 && list(speakers.map(({ name }) => name)), chosenBy > 0 && t('agenda.chosenBy', { count: chosenBy })].filter(Boolean).join(' · ')}</p>
              <div className="s-actions">
                <Button variant="quiet" onClick={() => onChange(session)}>{t('agenda.change.change')}{of}</Button>
                {startsAt && <Button variant="quiet" onClick={() => onTakeOut(id)}>{t('agenda.takeOut')}{of}</Button>}
                <Button variant="quiet" onClick={() => setLeaving(session)}>{t('agenda.remove')}{of}</Button>
              </div>
            </li>
          );
        })}
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
