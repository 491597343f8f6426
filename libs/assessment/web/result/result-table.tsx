import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable, Disclosure } from '@skills/platform/ui';
import type { StandingFigureFragment } from '@skills/schema/documents';
import { levelText } from './standing-words';

/** The figures of a page as a table: the twin of its pictures. */
export interface ResultTableProps {
  caption: string;
  /** What the first column names. */
  first: string;
  rows: readonly { name: string; maturity: StandingFigureFragment; proficiency: StandingFigureFragment }[];
}

/** Level, target, gap and coverage of every row, in figures. */
export function ResultTable({ caption, first, rows }: ResultTableProps) {
  const { t } = useText('assessment');
  const formats = useFormats();
  const columns = [
    { key: 'name', label: first },
    { key: 'kind', label: t('result.column.kind') },
    ...['level', 'target', 'gap', 'answered'].map((key) => ({ key, label: t(`result.column.${key}`), numeric: true })),
  ];
  const rowOf = (name: string, figure: StandingFigureFragment) => ({
    id: `${name} ${figure.kind}`,
    name,
    kind: t(`result.kind.${figure.kind}`),
    level: levelText(figure.level, formats, t),
    target: levelText(figure.target, formats, t),
    gap: levelText(figure.gap, formats, t),
    answered: t('result.column.answeredOf', { answered: figure.answeredItems, asked: figure.askedItems }),
  });
  return (
    <Disclosure summary={t('result.asTable')}>
      <DataTable caption={caption} columns={columns} rows={rows.flatMap(({ name, maturity, proficiency }) => [rowOf(name, maturity), rowOf(name, proficiency)])} />
    </Disclosure>
  );
}
