import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable } from '@skills/platform/ui';
import { shownGap, shownLevel } from '../../rules';
import type { StandingFigure } from './standing';

/** A line of the table: what it is about, and its standing. */
export interface StandingLine {
  id: string;
  name: string;
  standing: StandingFigure;
}

/** The same figures as the pictures show, as a table. `subject` heads the first column. */
export function StandingTable({ caption, subject, lines }: { caption: string; subject: string; lines: readonly StandingLine[] }) {
  const { t } = useText('assessment');
  const { number } = useFormats();
  const columns = [
    { key: 'name', label: subject },
    { key: 'level', label: t('result.table.level'), numeric: true },
    { key: 'target', label: t('result.table.target'), numeric: true },
    { key: 'gap', label: t('result.table.gap'), numeric: true },
    { key: 'coverage', label: t('result.table.coverage'), numeric: true },
  ];
  const rows = lines.map(({ id, name, standing: { level, target, answeredItems, askedItems, withheld } }) => {
    const gap = shownGap(level, target);
    const unknown = t(withheld ? 'result.table.withheld' : 'result.table.unknown');
    return {
      id,
      name,
      level: level === null || level === undefined ? unknown : number(shownLevel(level)),
      target: target === null || target === undefined ? t('result.table.none') : number(shownLevel(target)),
      gap: gap === null ? '–' : number(gap),
      coverage: askedItems === 0 ? t('result.coverageNone') : t('result.table.of', { answered: number(answeredItems), asked: number(askedItems) }),
    };
  });
  return <DataTable caption={caption} columns={columns} rows={rows} />;
}
