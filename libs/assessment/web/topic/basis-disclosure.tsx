import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable, Disclosure, LanguageMark } from '@skills/platform/ui';
import { shownLevel } from '../../rules';
import { arithmeticOf } from './arithmetic';
import type { BasisEntry } from './standing-basis';

/** What a figure is called, and the questions behind it. */
export interface BasisDisclosureProps {
  subject: string;
  entries: readonly BasisEntry[];
}

/** Opens a figure into its questions, the answers, their weights, and the sum in plain words. */
export function BasisDisclosure({ subject, entries }: BasisDisclosureProps) {
  const { t } = useText('assessment');
  const { number, percent } = useFormats();
  const asked = entries.filter(({ state }) => state !== 'NOT_ASKED');
  const notAsked = entries.length - asked.length;
  const arithmetic = arithmeticOf(asked, number);
  const answerOf = ({ state, level }: BasisEntry): string => {
    if (level !== null && level !== undefined) return t('topic.basis.level', { level: number(shownLevel(level)) });
    return t(`topic.basis.state.${state ?? 'withheld'}`);
  };

  return (
    <Disclosure summary={t('topic.basis.summary')}>
      <div className="s-stack">
        {asked.length === 0 ? <p>{t('topic.basis.none')}</p> : (
          <DataTable
            caption={t('topic.basis.caption', { subject })}
            columns={[
              { key: 'question', label: t('topic.basis.question') },
              { key: 'answer', label: t('topic.basis.answer') },
              { key: 'weight', label: t('topic.basis.weight'), numeric: true },
              { key: 'share', label: t('topic.basis.share'), numeric: true },
            ]}
            rows={asked.map((entry) => ({
              id: entry.itemCode,
              question: <span className="a-question" lang={entry.language}>{entry.text}</span>,
              answer: answerOf(entry),
              weight: number(entry.weight, { maximumFractionDigits: 2 }),
              share: entry.share > 0 ? percent(entry.share) : '–',
            }))}
          />
        )}
        {asked[0] && <p className="s-small"><LanguageMark language={asked[0].language} /></p>}
        {notAsked > 0 && <p className="s-small">{t('topic.basis.notAsked', { count: notAsked })}</p>}
        {asked.length > 0 && (
          <div className="s-prose s-small">
            <p>{t('topic.basis.formula.mean')}</p>
            {arithmetic && <p className="s-figures">{t('topic.basis.formula.here', { sum: arithmetic.sum, level: number(shownLevel(arithmetic.level)) })}</p>}
            {asked.some(({ role }) => !role) && <p>{t('topic.basis.formula.people')}</p>}
            <p>{t('topic.basis.formula.left')}</p>
            <p>{t('topic.basis.formula.rounded')}</p>
          </div>
        )}
      </div>
    </Disclosure>
  );
}
