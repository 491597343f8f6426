import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable, Tag } from '@skills/platform/ui';
import type { PublicFiguresQuery } from '@skills/schema/documents';
import { figuresNamed, type Figure } from './figures-query';

const sizeKey = (size: string): string => (size.startsWith('GE') ? `SIZE_${size}` : `SIZE_${size.replace('-', '_')}`);

/** Who came to real events, or to invented ones, which say so: in tables of their own, since no figure is of both. */
export function PeopleFigures({ figures: all, isDemo, smallestGroup }: { figures: PublicFiguresQuery; isDemo: boolean; smallestGroup: number }) {
  const { t } = useText('events');
  const { countryName, date, number } = useFormats();
  const own = (name: string): readonly Figure[] => figuresNamed(all, name).figures.filter((figure) => figure.isDemo === isDemo);
  const attendance = own('attendance');
  const tooFew = t('figures.people.tooFew', { count: smallestGroup });
  const shown = (of: string): string => {
    const figure = attendance.find((each) => each.of === of);
    return figure ? number(figure.value) : tooFew;
  };
  const table = (caption: string, rows: readonly { id: string; of: string; people: string }[], label = caption) => (
    <DataTable caption={<>{caption}{isDemo && <> <Tag>{t('demo')}</Tag></>}</>} columns={[{ key: 'of', label }, { key: 'people', label: t('figures.people.people'), numeric: true }]} rows={rows} />
  );
  const parts = (name: string, dimension: 'country' | 'role' | 'sizeClass', nameOf: (value: string) => string) => {
    const rows = own(name).map(({ of, value }: Figure) => ({ id: of ?? '', of: of === null ? t('figures.people.rest') : nameOf(of), people: number(value) }));
    return table(t(`outcomes.attendance.by.${dimension}`), rows, t(`outcomes.attendance.of.${dimension}`));
  };
  return (
    <>
      {table(t('figures.people.attendance'), (['CAME', 'NO_SHOW'] as const).map((of) => ({ id: of, of: t(`figures.people.${of}`), people: shown(of) })), t('figures.people.who'))}
      <div className="e-figures">
        {parts('participantsByCountry', 'country', countryName)}
        {parts('participantsByRole', 'role', (role) => t(`role.${role}`))}
        {parts('participantsBySizeClass', 'sizeClass', (size) => t(`outcomes.size.${sizeKey(size)}`))}
      </div>
      {attendance[0] && <p className="s-small s-soft">{t('figures.people.source', { date: date(attendance[0].asOf) })}</p>}
    </>
  );
}
