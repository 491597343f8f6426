import { useId, type ReactNode } from 'react';
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

/** Figures in rows and columns; on a narrow screen it scrolls by itself, also by keyboard. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const id = useId();
  return (
    <div className="s-table-frame" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="s-table">
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, numeric }) => (
              <th key={key} scope="col" className={numeric ? 's-table__number' : undefined}>{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={typeof row.id === 'string' ? row.id : place}>
              {columns.map(({ key, numeric }, column) =>
                column === 0 ? (
                  <th key={key} scope="row">{row[key]}</th>
                ) : (
                  <td key={key} className={numeric ? 's-table__number' : undefined}>{row[key]}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
