import { useText } from '@skills/platform/i18n';
import { VisuallyHidden } from '@skills/platform/ui';
import type { ParticipantsQuery } from '@skills/schema/documents';
import { Fragment } from 'react';
import type { DeskAct, ParticipantOrder } from '../../rules';
import type { Chosen } from './chosen';
import { ParticipantRows } from './participant-rows';
import { PAGE_SIZE, PART_SIZE } from './participants-query';
import './participants.css';

/** A row of the table. */
export type Line = NonNullable<ParticipantsQuery['participants']>['edges'][number]['node'];

/** What is done with a row: decided on, or opened to be put right. */
export type RowAct = DeskAct | 'EDIT';

/** The columns, each by what it is put into order; the needs have no order. */
export const COLUMNS = ['NAME', 'ORGANISATION', 'COUNTRY', 'ROLE', 'STATE', 'PLACE', 'REGISTERED', 'CHECKED_IN', 'NEEDS'] as const;

/** The rows, their order, which registrations are chosen, after how many acts rows have to be read again, and what is done with one. */
export interface ParticipantsTableProps {
  lines: readonly Line[];
  total: number;
  order: ParticipantOrder;
  isDescending: boolean;
  chosen: Chosen;
  acts: number;
  onReread: (ids: readonly string[]) => void;
  onOrder: (order: ParticipantOrder) => void;
  onChoose: (registrationId: string, isChosen: boolean) => void;
  onAct: (act: RowAct, line: Line) => void;
}

/** A table of any length. Its rows lie in parts; a part far from the screen keeps its height and is not drawn. On narrow screens each row is a card, still a row to screen readers. */
export function ParticipantsTable({ lines, total, order, isDescending, chosen, acts, onReread, onOrder, onChoose, onAct }: ParticipantsTableProps) {
  const { t } = useText('events');
  const parts = Array.from({ length: Math.ceil(lines.length / PART_SIZE) }, (_, at) => lines.slice(at * PART_SIZE, (at + 1) * PART_SIZE));
  return (
    // The roles are said because a table that is laid out as cards is none to some browsers.
    <table className="e-people" role="table" aria-rowcount={total + 1} aria-label={t('desk.participants')}>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1}>
          <th role="columnheader" scope="col" className="e-people__box"><VisuallyHidden>{t('people.chosen')}</VisuallyHidden></th>
          {COLUMNS.map((column) => (
            <Fragment key={column}>
              {column === 'NEEDS' ? <th role="columnheader" scope="col">{t('people.column.NEEDS')}</th> : (
                <th role="columnheader" scope="col" aria-sort={column === order ? (isDescending ? 'descending' : 'ascending') : 'none'}>
                  <button type="button" className="e-people__sort" onClick={() => onOrder(column)}>{t(`people.column.${column}`)}</button>
                </th>
              )}
            </Fragment>
          ))}
          <th role="columnheader" scope="col"><VisuallyHidden>{t('people.column.ACTS')}</VisuallyHidden></th>
        </tr>
      </thead>
      {parts.map((part, at) => <ParticipantRows key={part[0]!.id} lines={part} firstIndex={at * PART_SIZE + 2} isShort={total <= PAGE_SIZE} chosen={chosen} acts={acts} onReread={onReread} onChoose={onChoose} onAct={onAct} />)}
    </table>
  );
}
