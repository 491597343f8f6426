import { memo, useRef } from 'react';
import type { DeskAct } from '../../rules';
import { ParticipantCells } from './participant-cells';
import { COLUMNS, type Line } from './participants-table';
import { useNearScreen } from './use-near-screen';

/** A part of the table, where its first row stands in the whole, and what is done with its rows. */
export interface ParticipantRowsProps {
  lines: readonly Line[];
  firstIndex: number;
  chosen: ReadonlySet<string>;
  onChoose: (registrationId: string, isChosen: boolean) => void;
  onAct: (act: DeskAct, line: Line) => void;
}

/** A part of the table: its rows while it is near the screen, else an empty row of their height. */
export const ParticipantRows = memo(function ParticipantRows({ lines, firstIndex, chosen, onChoose, onAct }: ParticipantRowsProps) {
  const part = useRef<HTMLTableSectionElement>(null);
  const { isNear, height } = useNearScreen(part);
  return (
    <tbody ref={part} role="rowgroup">
      {isNear
        ? lines.map((line, at) => (
          <tr key={line.id} role="row" aria-rowindex={firstIndex + at}>
            <ParticipantCells line={line} isChosen={chosen.has(line.registrationId)} onChoose={onChoose} onAct={onAct} />
          </tr>
        ))
        : <tr aria-hidden="true"><td colSpan={COLUMNS.length + 2} style={{ height, padding: 0, border: 0 }} /></tr>}
    </tbody>
  );
});
