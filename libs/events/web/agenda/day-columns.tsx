import { useFormats } from '@skills/platform/i18n';
import type { CSSProperties, DragEvent } from 'react';
import { GRID_STEP, lanesOf, momentOn } from '../../rules';
import { SESSION_DRAGGED, SessionBlock, type SessionBlockProps, type ShownBlock } from './session-block';

/** Where on the grid something is: a day, minutes since its midnight, a room. */
export interface Spot {
  day: string;
  from: number;
  roomId: string | null;
}

/** A session that is shown elsewhere than it is kept: one that is being moved, or has just been put down. */
export interface Held {
  id: string;
  spot: Spot;
  isMoving: boolean;
}

/** One day, the hours it goes over, and the sessions on it. */
export interface ColumnsProps {
  day: string;
  /** Minutes since midnight. */
  hours: { from: number; to: number };
  columns: readonly { id: string | null; name: string }[];
  blocks: readonly ShownBlock[];
  tracks: readonly string[];
  timeZone: string;
  handling: (block: ShownBlock) => Pick<SessionBlockProps, 'onGrab' | 'onKeyDown'>;
  onDrop: (id: string, spot: Spot) => void;
}

/** One day of an agenda: hours downwards, rooms beside one another. */
export function Columns({ day, hours, columns, blocks, tracks, timeZone, handling, onDrop }: ColumnsProps) {
  const { date, time } = useFormats();
  const length = hours.to - hours.from;
  const drop = (dropped: DragEvent<HTMLElement>, roomId: string | null) => {
    dropped.preventDefault();
    const { top, height } = dropped.currentTarget.getBoundingClientRect();
    const from = hours.from + Math.floor((((dropped.clientY - top) / height) * length) / GRID_STEP) * GRID_STEP;
    onDrop(dropped.dataTransfer.getData(SESSION_DRAGGED), { day, from, roomId });
  };
  const at = (from: number, minutes: number): CSSProperties => ({ top: `${((from - hours.from) / length) * 100}%`, height: `${(Math.min(minutes, hours.to - from) / length) * 100}%` });
  return (
    <div className="e-day" role="region" aria-label={date(day)} tabIndex={0} style={{ '--columns': columns.length, '--slots': length / GRID_STEP } as CSSProperties}>
      <div className="e-day__hours" aria-hidden="true">
        {Array.from({ length: length / 60 }, (_, hour) => <span key={hour} style={at(hours.from + hour * 60, 60)}>{time(momentOn(day, hours.from + hour * 60, timeZone), timeZone)}</span>)}
      </div>
      {columns.map(({ id: roomId, name }) => {
        const own = blocks.filter(({ spot }) => spot?.roomId === roomId);
        const lanes = lanesOf(own.map(({ spot, session }) => ({ from: spot?.from ?? 0, to: (spot?.from ?? 0) + session.minutes })));
        return (
          <div key={roomId ?? 'none'} className="e-day__room">
            <h4 className="s-small">{name}</h4>
            <div className="e-day__column" data-room={name} onDragOver={(over) => over.preventDefault()} onDrop={(dropped) => drop(dropped, roomId)}>
              {own.map((block, place) => {
                const { lane, lanes: count } = lanes[place] ?? { lane: 0, lanes: 1 };
                return (
                  <div key={block.session.id} className="e-day__place" style={{ ...at(block.spot?.from ?? 0, block.session.minutes), insetInlineStart: `${(lane / count) * 100}%`, width: `${100 / count}%` }}>
                    <SessionBlock {...block} {...handling(block)} tracks={tracks} timeZone={timeZone} />
                  </div>
                );
              })}
            </div>
          </div>
        );
      })}
    </div>
  );
}
