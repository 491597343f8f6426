import { useFormats, useText } from '@skills/platform/i18n';
import { Columns, type Held } from './day-columns';
import { agendaDays, GRID_STEP, hoursOf, dayOf, minutesOf, momentOn, tracksOf } from '../../rules';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { PlannedEvent } from './draft-agenda';
import { SessionBlock } from './session-block';
import './agenda.css';

/** The event whose sessions are placed, and what placing one does. */
export interface AgendaGridProps {
  event: PlannedEvent;
  times: { startsAt: Date; endsAt: Date };
  /** Places a session; settled once what is shown is what is kept. */
  onMove: (id: string, startsAt: Date | null, roomId: string | null) => Promise<void>;
}

/** The days of an event with a column for each room. Sessions are moved by the mouse or by the keyboard: Enter takes one up, arrows move it, Enter puts it down, Escape gives it back. */
export function AgendaGrid({ event, times, onMove }: AgendaGridProps) {
  const { t, language } = useText('events');
  const { date, time } = useFormats();
  const { draftAgenda: { sessions, rooms, conflicts }, timeZone, textLanguage } = event;
  const [held, setHeld] = useState<Held | null>(null);
  const [said, setSaid] = useState('');
  const grid = useRef<HTMLDivElement>(null);
  const grabbed = useRef(0);
  const followed = useRef<string | null>(null);
  // A block that goes to another column is drawn anew there, which loses the focus: it is given back, unless it has gone elsewhere meanwhile.
  useEffect(() => {
    const id = held?.id ?? followed.current;
    if (id && document.activeElement === document.body) grid.current?.querySelector<HTMLElement>(`[data-session="${id}"]`)?.focus();
    followed.current = held?.id ?? null;
  }, [held, sessions]);

  const columns = [...rooms.map(({ id, name }) => ({ id: id as string | null, name })), { id: null, name: t('agenda.noRoom') }];
  const tracks = tracksOf(sessions, language);
  const placed = sessions.flatMap(({ startsAt }) => (startsAt ? [{ startsAt: new Date(startsAt) }] : []));
  const blocks = sessions.map((session) => {
    const spot = held?.id === session.id ? held.spot : session.startsAt ? { day: dayOf(new Date(session.startsAt), timeZone), from: minutesOf(new Date(session.startsAt), timeZone), roomId: session.roomId ?? null } : null;
    return { session, language: session.language ?? textLanguage, spot, isHeld: held?.id === session.id, isInConflict: conflicts.some(({ sessionIds }) => sessionIds.includes(session.id)) };
  });
  const days = agendaDays(times, placed, timeZone).map((day) => {
    const own = sessions.flatMap(({ startsAt, minutes }) => (startsAt && dayOf(new Date(startsAt), timeZone) === day ? [{ from: minutesOf(new Date(startsAt), timeZone), to: minutesOf(new Date(startsAt), timeZone) + minutes }] : []));
    const edges = [times.startsAt, times.endsAt].filter((moment) => dayOf(moment, timeZone) === day).map((moment) => ({ from: minutesOf(moment, timeZone), to: minutesOf(moment, timeZone) }));
    return { day, ...hoursOf([...own, ...edges]) };
  });

  const put = async (id: string, spot: Held['spot']) => {
    setHeld({ id, spot, isMoving: false });
    await onMove(id, momentOn(spot.day, spot.from, timeZone), spot.roomId);
    setHeld((now) => (now?.id === id && !now.isMoving ? null : now));
  };
  const where = ({ day, from, roomId }: Held['spot']) => ({ day: date(day), time: time(momentOn(day, from, timeZone), timeZone), room: columns.find(({ id }) => id === roomId)?.name ?? '' });
  const moved = ({ day, from, roomId }: Held['spot'], key: string): Held['spot'] | null => {
    const [column, at] = [columns.findIndex(({ id }) => id === roomId), days.findIndex((each) => each.day === day)];
    const hours = days[at] ?? { from: 0, to: 0 };
    if (key === 'ArrowUp' || key === 'ArrowDown') return { day, from: Math.min(Math.max(from + (key === 'ArrowUp' ? -GRID_STEP : GRID_STEP), hours.from), hours.to - GRID_STEP), roomId };
    if (key === 'ArrowLeft' || key === 'ArrowRight') return { day, from, roomId: columns[Math.min(Math.max(column + (key === 'ArrowLeft' ? -1 : 1), 0), columns.length - 1)]?.id ?? null };
    if (key === 'PageUp' || key === 'PageDown') return { day: days[Math.min(Math.max(at + (key === 'PageUp' ? -1 : 1), 0), days.length - 1)]?.day ?? day, from, roomId };
    return null;
  };
  const press = (id: string, title: string, spot: Held['spot'] | null, { key, preventDefault }: { key: string; preventDefault: () => void }) => {
    const isHeld = held?.id === id && held.isMoving;
    if (key === 'Enter' || key === ' ') {
      preventDefault();
      if (isHeld) {
        setSaid(t('agenda.grip.put', { title, ...where(held.spot) }));
        void put(id, held.spot);
        return;
      }
      const first = days[0];
      const from = spot ?? (first ? { day: first.day, from: Math.ceil(minutesOf(times.startsAt, timeZone) / GRID_STEP) * GRID_STEP, roomId: columns[0]?.id ?? null } : null);
      if (!from) return;
      setHeld({ id, spot: from, isMoving: true });
      setSaid(t('agenda.grip.taken', { title, ...where(from) }));
      return;
    }
    if (!isHeld) return;
    if (key === 'Escape' || key === 'Tab') {
      setHeld(null);
      setSaid(t('agenda.grip.back', { title }));
      return;
    }
    const next = moved(held.spot, key);
    if (!next) return;
    preventDefault();
    setHeld({ id, spot: next, isMoving: true });
    setSaid(t('agenda.grip.at', where(next)));
  };
  const handling = ({ session: { id, title }, spot }: (typeof blocks)[number]) => ({
    onGrab: (minutes: number) => {
      grabbed.current = minutes;
    },
    onKeyDown: (pressed: KeyboardEvent) => press(id, title, spot, { key: pressed.key, preventDefault: () => pressed.preventDefault() }),
  });
  const drop = (id: string, spot: Held['spot'], hours: { from: number; to: number }) => {
    if (!sessions.some((session) => session.id === id)) return;
    void put(id, { ...spot, from: Math.min(Math.max(spot.from - grabbed.current, hours.from), hours.to - GRID_STEP) });
  };
  const waiting = blocks.filter(({ spot }) => !spot);
  return (
    <div className="s-stack" ref={grid}>
      <p className="s-small s-soft" id="agenda-grip">{t('agenda.grip.how')}</p>
      <p className="s-small" role="status">{said}</p>
      {waiting.length > 0 && (
        <div>
          <h3>{t('agenda.waiting')}</h3>
          <ul className="e-waiting">{waiting.map((block) => <li key={block.session.id}><SessionBlock {...block} {...handling(block)} tracks={tracks} timeZone={timeZone} /></li>)}</ul>
        </div>
      )}
      {days.map(({ day, ...hours }) => (
        <section key={day} className="s-stack">
          <h3>{date(day)}</h3>
          <Columns day={day} hours={hours} columns={columns} blocks={blocks.filter(({ spot }) => spot?.day === day)} tracks={tracks} timeZone={timeZone} handling={handling} onDrop={(id, spot) => drop(id, spot, hours)} />
        </section>
      ))}
    </div>
  );
}
