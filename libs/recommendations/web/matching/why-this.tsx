import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable, Disclosure, LanguageMark } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { SCORE_WEIGHTS } from '../../rules';

export const WHY_THIS = graphql(`
  fragment WhyThis on Recommendation {
    rank
    total
    course {
      id
      title
    }
    reasons {
      competence {
        uri
        label
        language
      }
      kind
      from
      to
      target
    }
    parts {
      gap
      importance
      role
      language
      cost
      hours
    }
  }
`);

const PARTS = ['gap', 'language', 'importance', 'role', 'cost', 'hours'] as const;

/** Opens a recommendation into the gaps that it does something about, and the parts of its score. */
export function WhyThis({ recommendation }: { recommendation: FragmentType<typeof WHY_THIS> }) {
  const { t } = useText('recommendations');
  const { number, percent } = useFormats();
  const { rank, course, reasons, parts, total } = readFragment(WHY_THIS, recommendation);
  // Two courses can bear the same title; their places tell the tables apart.
  const title = `${rank}. ${course.title}`;
  const level = (value: number | null | undefined): string => (typeof value === 'number' ? number(value, { maximumFractionDigits: 1 }) : t('why.unknown'));
  return (
    <Disclosure summary={t('why.summary')}>
      <div className="s-stack">
        <DataTable
          caption={t('why.reasons', { title })}
          columns={[
            { key: 'competence', label: <>{t('why.competence')} {reasons[0] && <LanguageMark language={reasons[0].competence.language} />}</> },
            { key: 'from', label: t('why.from'), numeric: true },
            { key: 'to', label: t('why.to'), numeric: true },
            { key: 'target', label: t('why.target'), numeric: true },
          ]}
          rows={reasons.map(({ competence, kind, from, to, target }) => ({
            id: `${kind} ${competence.uri}`,
            competence: <><span lang={competence.language}>{competence.label}</span> <span className="r-kind s-small s-soft">{t(`why.kinds.${kind}`)}</span></>,
            from: level(from),
            // A practice is only brought closer by a course: where it leads is up to the firm.
            to: kind === 'MATURITY' ? '–' : level(to),
            target: level(target),
          }))}
        />
        <DataTable
          caption={t('why.score', { title, total: percent(total) })}
          columns={[
            { key: 'part', label: t('why.part') },
            { key: 'value', label: t('why.value'), numeric: true },
            { key: 'weight', label: t('why.weight'), numeric: true },
          ]}
          rows={PARTS.map((part) => ({ id: part, part: t(`why.parts.${part}`), value: percent(parts[part]), weight: percent(SCORE_WEIGHTS[part]) }))}
        />
        <p className="s-small s-soft">{t('why.order')}</p>
      </div>
    </Disclosure>
  );
}
