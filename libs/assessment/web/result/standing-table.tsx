import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable, LanguageMark } from '@skills/platform/ui';
import { shownGap, shownLevel } from '../../rules';
import type { StandingFigure } from './standing';

/** A line of the table: what it is about, in which language where that can be another than the page's, of which kind where it is about both, and its standing. */
export interface StandingLine {
  id: string;
  name: string;
  language?: string | undefined;
  kind?: string;
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
  const rows = lines.map(({ id, name, language, kind, standing: { level, target, answeredItems, askedItems, withheld } }) => {
    const gap = shownGap(level, target);
    const unknown = t(withheld ? 'result.table.withheld' : 'result.table.unknown');
    return {
      id,
      name: <><span lang={language}>{name}</span>{kind && `, ${kind}`}</>,
      level: level === null || level === undefined ? unknown : number(shownLevel(level)),
      target: target === null || target === undefined ? t('result.table.none') : number(shownLevel(target)),
      gap: gap === null ? '–' : number(gap),
      coverage: askedItems === 0 ? t('result.coverageNone') : t('result.table.of', { answered: number(answeredItems), asked: number(askedItems) }),
    };
  });
  const other = lines.find(({ language }) => language)?.language;
  return <DataTable caption={<>{caption} {other && <LanguageMark language={other} />}</>} columns={columns} rows={rows} />;
}
