import { useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, ErrorState, VisuallyHidden } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import type { PlannedRoom } from './draft-agenda';
import { RoomForm } from './room-form';

const REMOVE = graphql(`mutation RemoveAgendaRoom($input: RemoveAgendaRoomInput!) { removeAgendaRoom(input: $input) { event { id } problems { code path message } } }`);

/** The rooms of an event. */
export function Rooms({ eventId, rooms, onDone }: { eventId: string; rooms: readonly PlannedRoom[]; onDone: () => void }) {
  const { t } = useText('events');
  const { act, busy, problems, failure } = useAct(REMOVE);
  const [changed, setChanged] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<PlannedRoom | null>(null);
  const remove = async (roomId: string) => {
    await act({ input: { roomId } });
    setLeaving(null);
    onDone();
  };
  const saved = () => {
    setChanged(null);
    onDone();
  };
  return (
    <div className="s-stack">
      {failure !== null && <ErrorState error={failure} />}
      <ProblemsSummary problems={problems} />
      {rooms.length === 0 ? <p>{t('agenda.noRooms')}</p> : (
        <ul className="e-rooms">
          {rooms.map((room) => (
            <li key={room.id}>
              {changed === room.id ? <RoomForm eventId={eventId} room={room} onDone={saved} onLeave={() => setChanged(null)} /> : (
                <>
                  {typeof room.capacity === 'number' ? t('agenda.roomOf', { name: room.name, count: room.capacity }) : room.name}
                  <Button variant="quiet" onClick={() => setChanged(room.id)}>{t('agenda.change.change')}<VisuallyHidden>: {room.name}</VisuallyHidden></Button>
                  <Button variant="quiet" onClick={() => setLeaving(room)}>{t('agenda.removeRoom')}<VisuallyHidden>: {room.name}</VisuallyHidden></Button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {changed === null && <RoomForm eventId={eventId} room={null} onDone={onDone} />}
      {leaving && <ConfirmDialog title={t('agenda.removing.room', { name: leaving.name })} confirmLabel={t('agenda.removeRoom')} danger busy={busy} onConfirm={() => void remove(leaving.id)} onClose={() => setLeaving(null)}><p>{t('agenda.removing.roomWhat')}</p></ConfirmDialog>}
    </div>
  );
}
