import { useText } from '@skills/platform/i18n';
import { Button, ErrorState, TextField, VisuallyHidden } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import type { PlannedRoom } from './draft-agenda';

const SAVE = graphql(`mutation SaveAgendaRoom($input: SaveAgendaRoomInput!) { saveAgendaRoom(input: $input) { event { id } problems { code path message } } }`);
const REMOVE = graphql(`mutation RemoveAgendaRoom($input: RemoveAgendaRoomInput!) { removeAgendaRoom(input: $input) { event { id } problems { code path message } } }`);

/** The rooms of an event. */
export function Rooms({ eventId, rooms, onDone }: { eventId: string; rooms: readonly PlannedRoom[]; onDone: () => void }) {
  const { t } = useText('events');
  const [save, remove] = [useAct(SAVE), useAct(REMOVE)];
  const [name, setName] = useState('');
  const [capacity, setCapacity] = useState('');
  const failure = save.failure ?? remove.failure;
  const add = async (submit: FormEvent) => {
    submit.preventDefault();
    if (!(await save.act({ input: { eventId, name, capacity: capacity.trim() === '' ? null : Number.parseInt(capacity, 10) } }))) return;
    setName('');
    setCapacity('');
    onDone();
  };
  return (
    <div className="s-stack">
      {failure !== null && <ErrorState error={failure} />}
      <ProblemsSummary problems={[...save.problems, ...remove.problems]} />
      {rooms.length === 0 ? <p>{t('agenda.noRooms')}</p> : (
        <ul className="e-rooms">
          {rooms.map((room) => (
            <li key={room.id}>
              {typeof room.capacity === 'number' ? t('agenda.roomOf', { name: room.name, count: room.capacity }) : room.name}
              <Button variant="quiet" onClick={() => void remove.act({ input: { roomId: room.id } }).then(onDone)}>{t('agenda.removeRoom')}<VisuallyHidden>: {room.name}</VisuallyHidden></Button>
            </li>
          ))}
        </ul>
      )}
      <form className="s-stack e-form" noValidate onSubmit={(submit) => void add(submit)}>
        <TextField label={t('agenda.room.name')} value={name} maxLength={80} autoComplete="off" error={problemAt(save.problems, 'name')} onChange={({ target }) => setName(target.value)} />
        <TextField label={t('agenda.room.capacity')} optional type="number" inputMode="numeric" min={1} value={capacity} error={problemAt(save.problems, 'capacity')} onChange={({ target }) => setCapacity(target.value)} />
        <div className="s-actions"><Button type="submit" variant="secondary" busy={save.busy}>{t('agenda.addRoom')}</Button></div>
      </form>
    </div>
  );
}
