import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable, Disclosure, LanguageMark } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';

export const PROPOSED_GAPS = graphql(`
  fragment ProposedGaps on PlanProposal {
    gaps {
      competence {
        uri
        label
        language
      }
      kind
      level
      target
      to
      covered
    }
  }
`);

/** Every gap with what the set leaves of it, what stays open first. */
export function ProposedGaps({ proposal }: { proposal: FragmentType<typeof PROPOSED_GAPS> }) {
  const { t } = useText('recommendations');
  const { number, percent } = useFormats();
  const { gaps } = readFragment(PROPOSED_GAPS, proposal);
  const level = (value: number): string => number(value, { maximumFractionDigits: 1 });
  const untouched = gaps.filter(({ to }) => typeof to !== 'number').length;
  return (
    <Disclosure summary={t(untouched === 0 ? 'plan.gaps.summary' : 'plan.gaps.summaryOpen', { count: untouched })}>
      <DataTable
        caption={<>{t('plan.gaps.caption')} {gaps[0] && <LanguageMark language={gaps[0].competence.language} />}</>}
        columns={[
          { key: 'competence', label: t('why.competence') },
          { key: 'from', label: t('why.from'), numeric: true },
          { key: 'to', label: t('why.to'), numeric: true },
          { key: 'target', label: t('why.target'), numeric: true },
          { key: 'covered', label: t('plan.gaps.covered'), numeric: true },
        ]}
        rows={gaps.map(({ competence, kind, level: from, target, to, covered }) => ({
          id: `${kind} ${competence.uri}`,
          competence: <><span lang={competence.language}>{competence.label}</span> <span className="r-kind s-small s-soft">{t(`why.kinds.${kind}`)}</span></>,
          from: typeof from === 'number' ? level(from) : t('why.unknown'),
          // A course only brings a practice closer: where it leads is up to the firm.
          to: typeof to === 'number' && kind !== 'MATURITY' ? level(to) : '–',
          target: level(target),
          covered: percent(covered),
        }))}
      />
    </Disclosure>
  );
}
