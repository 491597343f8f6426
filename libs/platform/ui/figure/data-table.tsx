import { useId, type ReactNode } from 'react';
import { classNames } from '../class-names';
import './data-table.css';

/** A column: where its cells are in a row, its heading, and whether it holds numbers. */
export interface DataColumn {
  key: string;
  label: ReactNode;
  numeric?: boolean;
}

/** A row: one cell for each column's key; `id` keeps rows apart when they change places. */
export type DataRow = Readonly<Record<string, ReactNode>>;

/** A table with a caption; its first column names the rows. */
export interface DataTableProps {
  caption: ReactNode;
  columns: readonly DataColumn[];
  rows: readonly DataRow[];
}

/** How many columns fit on a phone. */
const MOST_ON_A_PHONE = 3;

/**
 * Figures in rows and columns. On a narrow screen a table of few columns stays one, and scrolls by itself where it must, also by keyboard; of a wider one each row is a
 * card whose cells say of which column they are.
 */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const id = useId();
  return (
    <div className="s-table-frame" role="region" aria-labelledby={id} tabIndex={0}>
      {/* The roles are said because a table that is laid out as cards is none to some browsers. */}
      <table className={classNames('s-table', columns.length > MOST_ON_A_PHONE && 's-table--cards')} role="table">
        <caption id={id}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, label, numeric }) => (
              <th key={key} role="columnheader" scope="col" className={numeric ? 's-table__number' : undefined}>{label}</th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, place) => (
            <tr key={typeof row.id === 'string' ? row.id : place} role="row">
              {columns.map(({ key, label, numeric }, column) =>
                column === 0 ? (
                  <th key={key} role="rowheader" scope="row">{row[key]}</th>
                ) : (
                  <td key={key} role="cell" data-label={typeof label === 'string' ? label : undefined} className={numeric ? 's-table__number' : undefined}>{row[key]}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
