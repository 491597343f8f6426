import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable, Disclosure } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { levelText } from './standing-words';

/** A figure with the answers and weights that made it. */
export const CONTRIBUTIONS = graphql(`
  fragment FigureContributions on Standing {
    kind
    level
    contributions {
      itemCode
      text
      state
      level
      weight
      share
    }
  }
`);

/** Opens a figure into the answers behind it, with the arithmetic in plain words. */
export function ContributionTable({ standing, about }: { standing: FragmentType<typeof CONTRIBUTIONS>; about: string }) {
  const { t } = useText('assessment');
  const formats = useFormats();
  const { kind, level, contributions } = readFragment(CONTRIBUTIONS, standing);
  const asked = contributions.filter(({ state }) => state !== 'NOT_ASKED');
  if (asked.length === 0) return null;
  return (
    <Disclosure summary={t('result.behind.open', { kind: t(`result.kind.${kind}`), about })}>
      <p>{t(typeof level === 'number' ? 'result.behind.formula' : 'result.behind.noLevel', { level: levelText(level, formats, t) })}</p>
      <DataTable
        caption={t('result.behind.caption', { about })}
        columns={[
          { key: 'text', label: t('result.behind.question') },
          { key: 'answer', label: t('result.behind.answer') },
          { key: 'weight', label: t('result.behind.weight'), numeric: true },
          { key: 'share', label: t('result.behind.share'), numeric: true },
        ]}
        rows={asked.map(({ itemCode, text, state, level: given, weight, share }) => ({
          id: itemCode,
          text,
          answer: typeof given === 'number' ? t('result.behind.level', { level: levelText(given, formats, t) }) : t(`result.state.${state ?? 'WITHHELD'}`),
          weight: formats.number(weight, { maximumFractionDigits: 2 }),
          share: formats.percent(share),
        }))}
      />
    </Disclosure>
  );
}
