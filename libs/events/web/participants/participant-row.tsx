import { memo } from 'react';
import { ParticipantCells } from './participant-cells';
import type { Line, RowAct } from './participants-table';

/** A row: its participant, where it stands in the whole table, whether it is chosen, and what is done with it. */
export interface ParticipantRowProps {
  line: Line;
  index: number;
  isChosen: boolean;
  onChoose: (registrationId: string, isChosen: boolean) => void;
  onAct: (act: RowAct, line: Line) => void;
}

/** A row of the table; drawn again only when it is about something else, so that more rows below cost the ones above nothing. */
export const ParticipantRow = memo(function ParticipantRow({ line, index, isChosen, onChoose, onAct }: ParticipantRowProps) {
  return (
    <tr role="row" aria-rowindex={index}>
      <ParticipantCells line={line} isChosen={isChosen} onChoose={onChoose} onAct={onAct} />
    </tr>
  );
});
