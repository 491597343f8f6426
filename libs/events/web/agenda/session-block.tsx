import { useFormats, useText } from '@skills/platform/i18n';
import { VisuallyHidden } from '@skills/platform/ui';
import type { DragEvent, KeyboardEvent } from 'react';
import { GRID_STEP, momentOn } from '../../rules';
import type { Spot } from './day-columns';
import type { PlannedSession } from './draft-agenda';
import { TrackMark } from './track-mark';

/** The kind of data that carries a session's id while it is dragged. */
export const SESSION_DRAGGED = 'text/plain';

/** A session, and where it is shown; null while it waits to be placed. */
export interface ShownBlock {
  session: PlannedSession;
  /** Its own, or else that of its event. */
  language: string;
  spot: Spot | null;
  isHeld: boolean;
  isInConflict: boolean;
}

/** A session to be moved, and what tells of it. */
export interface SessionBlockProps extends ShownBlock {
  /** All tracks of the agenda, for the colour of its own. */
  tracks: readonly string[];
  timeZone: string;
  /** Taken with the mouse so many minutes after its start. */
  onGrab: (minutes: number) => void;
  onKeyDown: (pressed: KeyboardEvent) => void;
}

/** A session on the grid, to be dragged or taken up by the keyboard. */
export function SessionBlock({ session: { id, kind, title, minutes, speakers, track }, language, spot, isHeld, isInConflict, tracks, timeZone, onGrab, onKeyDown }: SessionBlockProps) {
  const { t } = useText('events');
  const { list, time } = useFormats();
  const drag = (taken: DragEvent<HTMLElement>) => {
    const { top, height } = taken.currentTarget.getBoundingClientRect();
    taken.dataTransfer.setData(SESSION_DRAGGED, id);
    taken.dataTransfer.effectAllowed = 'move';
    onGrab(spot ? Math.floor((((taken.clientY - top) / height) * minutes) / GRID_STEP) * GRID_STEP : 0);
  };
  const startsAt = spot && momentOn(spot.day, spot.from, timeZone);
  const classes = ['e-block', kind === 'BREAK' && 'e-block--break', isHeld && 'e-block--held', isInConflict && 'e-block--conflict'].filter(Boolean).join(' ');
  return (
    <button type="button" className={classes} data-session={id} aria-pressed={isHeld} aria-describedby="agenda-grip" draggable onDragStart={drag} onKeyDown={onKeyDown}>
      <span className="e-block__title">{isInConflict && <span aria-hidden="true">⚠ </span>}<span lang={language}>{title}</span></span>
      <span>{startsAt ? `${time(startsAt, timeZone)}–${time(new Date(startsAt.getTime() + minutes * 60_000), timeZone)}` : t('agenda.minutes', { count: minutes })}{track && <> <TrackMark track={track} tracks={tracks} /></>}</span>
      {speakers.length > 0 && <span>{list(speakers.map(({ name }) => name))}</span>}
      {isInConflict && <VisuallyHidden>{t('agenda.inConflict')}</VisuallyHidden>}
    </button>
  );
}
