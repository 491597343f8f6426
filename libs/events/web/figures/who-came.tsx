import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable, Titled } from '@skills/platform/ui';
import type { PublicFiguresQuery } from '@skills/schema/documents';
import '../outcomes/outcomes.css';
import { figuresNamed, type Figure } from './figures-query';

const sizeKey = (size: string): string => (size.startsWith('GE') ? `SIZE_${size}` : `SIZE_${size.replace('-', '_')}`);

/** Who came and who stayed away, as far as that may be told, and what is held back and why. */
export function WhoCame({ figures: all }: { figures: PublicFiguresQuery }) {
  const { t } = useText('events');
  const { countryName, date, number } = useFormats();
  const { figures: attendance, smallestGroup } = figuresNamed(all, 'attendance');
  const [came] = attendance;
  if (!came || smallestGroup === null) return <Titled title={t('figures.people.title')}><p>{smallestGroup === null ? t('figures.people.unpublished') : t('figures.people.none', { smallest: smallestGroup })}</p></Titled>;
  const tooFew = t('figures.people.tooFew', { count: smallestGroup });
  const shown = (of: string): string => {
    const figure = attendance.find((each) => each.of === of);
    return figure ? number(figure.value) : tooFew;
  };
  const table = (caption: string, rows: readonly { id: string; of: string; people: string }[], label = caption) => <DataTable caption={caption} columns={[{ key: 'of', label }, { key: 'people', label: t('figures.people.people'), numeric: true }]} rows={rows} />;
  const parts = (name: string, dimension: 'country' | 'role' | 'sizeClass', nameOf: (value: string) => string) => {
    const rows = figuresNamed(all, name).figures.map(({ of, value }: Figure) => ({ id: of ?? '', of: of === null ? t('figures.people.rest') : nameOf(of), people: number(value) }));
    return table(t(`outcomes.attendance.by.${dimension}`), rows, t(`outcomes.attendance.of.${dimension}`));
  };
  return (
    <Titled title={t('figures.people.title')}>
      {table(t('figures.people.attendance'), (['CAME', 'NO_SHOW'] as const).map((of) => ({ id: of, of: t(`figures.people.${of}`), people: shown(of) })))}
      <div className="e-figures">
        {parts('participantsByCountry', 'country', countryName)}
        {parts('participantsByRole', 'role', (role) => t(`role.${role}`))}
        {parts('participantsBySizeClass', 'sizeClass', (size) => t(`outcomes.size.${sizeKey(size)}`))}
      </div>
      <p>{t('figures.people.restWhy', { smallest: smallestGroup })}</p>
      <p className="s-small s-soft">{t('figures.people.source', { date: date(came.asOf) })}</p>
    </Titled>
  );
}
