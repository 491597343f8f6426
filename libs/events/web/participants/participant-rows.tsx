import { useEffect, useRef } from 'react';
import type { DeskAct } from '../../rules';
import { ParticipantRow } from './participant-row';
import { COLUMNS, type Line } from './participants-table';
import type { Chosen } from './chosen';
import { useNearScreen } from './use-near-screen';

/** A part of the table, where its first row stands in the whole, after how many acts its rows have to be read again, and what is done with them. */
export interface ParticipantRowsProps {
  lines: readonly Line[];
  firstIndex: number;
  chosen: Chosen;
  acts: number;
  onReread: (ids: readonly string[]) => void;
  onChoose: (registrationId: string, isChosen: boolean) => void;
  onAct: (act: DeskAct, line: Line) => void;
}

/** A part of the table: its rows while it is near the screen, else an empty row of their height. After an act it reads its rows again once it is near. */
export function ParticipantRows({ lines, firstIndex, chosen, acts, onReread, onChoose, onAct }: ParticipantRowsProps) {
  const part = useRef<HTMLTableSectionElement>(null);
  const { isNear, height } = useNearScreen(part);
  const readAfter = useRef(acts);
  useEffect(() => {
    if (!isNear || readAfter.current === acts) return;
    readAfter.current = acts;
    onReread(lines.map(({ id }) => id));
  }, [isNear, acts, lines, onReread]);
  return (
    <tbody ref={part} role="rowgroup">
      {isNear
        ? lines.map((line, at) => <ParticipantRow key={line.id} line={line} index={firstIndex + at} isChosen={chosen === 'ALL' || chosen.has(line.registrationId)} onChoose={onChoose} onAct={onAct} />)
        : <tr aria-hidden="true"><td colSpan={COLUMNS.length + 2} style={{ height, padding: 0, border: 0 }} /></tr>}
    </tbody>
  );
}
