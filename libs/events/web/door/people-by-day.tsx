import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable } from '@skills/platform/ui';

/** How many were let in on each day of an event of several days; nothing for one of a single day, and while nobody was. */
export function PeopleByDay({ days }: { days: readonly { day: string; people: number }[] }) {
  const { t } = useText('events');
  const { date, number } = useFormats();
  if (days.every(({ people }) => people === 0)) return null;
  return <DataTable caption={t('overview.letInByDay')} columns={[{ key: 'day', label: t('overview.day') }, { key: 'people', label: t('overview.people'), numeric: true }]} rows={days.map(({ day, people }) => ({ id: day, day: date(day), people: number(people) }))} />;
}
