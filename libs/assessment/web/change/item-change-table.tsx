import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { shownLevel } from '../../rules';
import './item-change-table.css';

export const ITEM_CHANGE = graphql(`
  fragment ItemChangeRow on ItemChange {
    itemCode
    comparability
    then {
      text
      state
      level
    }
    now {
      text
      state
      level
    }
    difference
    note
  }
`);

interface ShownAnswer {
  text: string;
  state: string;
  level?: number | null;
}

/** The person's own answers then and now, question by question, and whether they may be compared. */
export function ItemChangeTable({ caption, items }: { caption: string; items: readonly FragmentType<typeof ITEM_CHANGE>[] }) {
  const { t } = useText('assessment');
  const { number } = useFormats();
  const answerOf = (answer: ShownAnswer | null | undefined): string => {
    if (!answer) return '–';
    return typeof answer.level === 'number' ? t('topic.basis.level', { level: number(shownLevel(answer.level)) }) : t(`topic.basis.state.${answer.state}`);
  };
  const rows = items.map((masked) => {
    const { itemCode, comparability, then, now, difference, note } = readFragment(ITEM_CHANGE, masked);
    const known = typeof difference === 'number' ? number(shownLevel(difference), { signDisplay: 'exceptZero' }) : '–';
    const why = comparability === 'NOT' ? t(then ? 'change.items.gone' : 'change.items.new') : comparability === 'PARTLY' ? [t('change.items.PARTLY'), note].filter(Boolean).join(' ') : t('change.items.COMPARABLE');
    return {
      id: `${itemCode} ${then ? 'then' : ''}`,
      question: (
        <span className="a-question">
          {now?.text ?? then?.text}
          {then && now && then.text !== now.text && <span className="s-soft s-small"> {t('change.items.before', { text: then.text })}</span>}
        </span>
      ),
      then: <span className="a-answer">{answerOf(then)}</span>,
      now: <span className="a-answer">{answerOf(now)}</span>,
      difference: known,
      comparable: why,
    };
  });
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'question', label: t('topic.basis.question') },
        { key: 'then', label: t('change.then') },
        { key: 'now', label: t('change.now') },
        { key: 'difference', label: t('change.difference'), numeric: true },
        { key: 'comparable', label: t('change.comparable') },
      ]}
      rows={rows}
    />
  );
}
