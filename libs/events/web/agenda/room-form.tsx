import { useText } from '@skills/platform/i18n';
import { Button, ErrorState, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import type { PlannedRoom } from './draft-agenda';

const SAVE = graphql(`mutation SaveAgendaRoom($input: SaveAgendaRoomInput!) { saveAgendaRoom(input: $input) { event { id } problems { code path message } } }`);

/** The event, the room to change (null for a new one), and what follows. */
export interface RoomFormProps {
  eventId: string;
  room: PlannedRoom | null;
  onDone: () => void;
  /** Absent where there is nothing to leave. */
  onLeave?: () => void;
}

/** What a room is called and how many people it holds. */
export function RoomForm({ eventId, room, onDone, onLeave }: RoomFormProps) {
  const { t } = useText('events');
  const { act, busy, problems, failure } = useAct(SAVE);
  const [name, setName] = useState(room?.name ?? '');
  const [capacity, setCapacity] = useState(typeof room?.capacity === 'number' ? String(room.capacity) : '');
  const save = async (submit: FormEvent) => {
    submit.preventDefault();
    if (!(await act({ input: { eventId, roomId: room?.id ?? null, name, capacity: capacity.trim() === '' ? null : Number.parseInt(capacity, 10) } }))) return;
    setName('');
    setCapacity('');
    onDone();
  };
  return (
    <form className="s-stack e-form" noValidate aria-label={room ? room.name : t('agenda.addRoom')} onSubmit={(submit) => void save(submit)}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <TextField label={t('agenda.room.name')} value={name} maxLength={80} autoComplete="off" autoFocus={room !== null} error={problemAt(problems, 'name')} onChange={({ target }) => setName(target.value)} />
      <TextField label={t('agenda.room.capacity')} optional type="number" inputMode="numeric" min={1} value={capacity} error={problemAt(problems, 'capacity')} onChange={({ target }) => setCapacity(target.value)} />
      <div className="s-actions">
        <Button type="submit" variant="secondary" busy={busy}>{t(room ? 'form.save' : 'agenda.addRoom')}</Button>
        {onLeave && <Button variant="quiet" onClick={onLeave}>{t('agenda.leave')}</Button>}
      </div>
    </form>
  );
}
