import { memo, useEffect, useRef } from 'react';
import { ParticipantRow } from './participant-row';
import { COLUMNS, type Line, type RowAct } from './participants-table';
import type { Chosen } from './chosen';
import { useNearScreen } from './use-near-screen';

/** Where the first row of people stands, after that of the headings. */
const FIRST = 2;
/** About how high a row is on a wide screen, in pixels; what is not drawn yet takes that much. */
const USUAL_HEIGHT = 64;

/** A part of the table, where its first row stands in the whole, whether that is short enough to be drawn all of it, after how many acts its rows have to be read again, and what is done with them. */
export interface ParticipantRowsProps {
  lines: readonly Line[];
  firstIndex: number;
  isShort: boolean;
  chosen: Chosen;
  acts: number;
  onReread: (ids: readonly string[]) => void;
  onChoose: (registrationId: string, isChosen: boolean) => void;
  onAct: (act: RowAct, line: Line) => void;
}

/** Whether a part is as it was: the list is another with every page that is loaded, its rows are the same. */
const isSame = ({ lines, ...before }: ParticipantRowsProps, { lines: now, ...after }: ParticipantRowsProps): boolean =>
  lines.length === now.length && lines.every((line, at) => line === now[at]) && (Object.keys(before) as (keyof typeof before)[]).every((key) => before[key] === after[key]);

/** A part of the table: its rows while it is near the screen or the table is short, else an empty row of their height. After an act it reads its rows again once it is near. */
export const ParticipantRows = memo(function ParticipantRows({ lines, firstIndex, isShort, chosen, acts, onReread, onChoose, onAct }: ParticipantRowsProps) {
  const part = useRef<HTMLTableSectionElement>(null);
  const { isNear, height } = useNearScreen(part, firstIndex === FIRST ? null : lines.length * USUAL_HEIGHT);
  const readAfter = useRef(acts);
  useEffect(() => {
    if (!(isNear || isShort) || readAfter.current === acts) return;
    readAfter.current = acts;
    onReread(lines.map(({ id }) => id));
  }, [isNear, isShort, acts, lines, onReread]);
  return (
    <tbody ref={part} role="rowgroup">
      {isNear || isShort
        ? lines.map((line, at) => <ParticipantRow key={line.id} line={line} index={firstIndex + at} isChosen={chosen === 'ALL' || chosen.has(line.registrationId)} onChoose={onChoose} onAct={onAct} />)
        : <tr aria-hidden="true"><td colSpan={COLUMNS.length + 2} style={{ height, padding: 0, border: 0 }} /></tr>}
    </tbody>
  );
}, isSame);
