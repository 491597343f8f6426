import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable, LanguageMark } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { shownChange, shownLevel } from '../../rules';
import { STANDING_CHANGE, type ChangeFigure } from './standing-change';

export const COMPETENCE_CHANGE = graphql(`
  fragment CompetenceChangeLine on CompetenceChange {
    competence {
      uri
      label
      language
    }
    maturity {
      ...StandingChangeFigure
    }
    proficiency {
      ...StandingChangeFigure
    }
  }
`);

/** How competences changed, one line for each that was asked about, practice and skills apart. */
export function CompetenceChangeTable({ competences }: { competences: readonly FragmentType<typeof COMPETENCE_CHANGE>[] }) {
  const { t } = useText('assessment');
  const { number } = useFormats();
  const isAsked = ({ comparableItems, partlyItems, notItems }: ChangeFigure): boolean => comparableItems + partlyItems + notItems > 0;
  const [first] = competences.map((masked) => readFragment(COMPETENCE_CHANGE, masked));
  const rows = competences.flatMap((masked) => {
    const { competence, maturity, proficiency } = readFragment(COMPETENCE_CHANGE, masked);
    const figures: ChangeFigure[] = [readFragment(STANDING_CHANGE, maturity), readFragment(STANDING_CHANGE, proficiency)];
    return figures.filter(isAsked).map((figure) => {
      const { kind, then = null, now = null, withheld, comparability, countedItems, comparableItems, partlyItems, notItems } = figure;
      const change = shownChange({ then, now });
      const unknown = withheld ? t('result.table.withheld') : '–';
      return {
        id: `${competence.uri} ${kind}`,
        name: <span className="a-question a-competence__name" lang={competence.language}>{competence.label}</span>,
        kind: t(`result.kind.${kind}`),
        then: then === null ? unknown : number(shownLevel(then)),
        now: now === null ? unknown : number(shownLevel(now)),
        difference: change === null ? '–' : number(change, { signDisplay: 'exceptZero' }),
        comparable: `${t(`change.comparability.${comparability}`)} (${t('change.counted', { counted: number(countedItems), all: number(comparableItems + partlyItems + notItems) })})`,
      };
    });
  });
  return (
    <DataTable
      caption={<>{t('change.competences.caption')} {first && <LanguageMark language={first.competence.language} />}</>}
      columns={[
        { key: 'name', label: t('change.competences.name') },
        { key: 'kind', label: t('result.table.what') },
        { key: 'then', label: t('change.then'), numeric: true },
        { key: 'now', label: t('change.now'), numeric: true },
        { key: 'difference', label: t('change.difference'), numeric: true },
        { key: 'comparable', label: t('change.comparable') },
      ]}
      rows={rows}
    />
  );
}
