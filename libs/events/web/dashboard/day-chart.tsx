import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable, Disclosure } from '@skills/platform/ui';
import './dashboard.css';

/** How many registered on which days: bars for the eye, and the same as a table for everybody. */
export function DayChart({ days }: { days: readonly { key: string; count: number }[] }) {
  const { t } = useText('events');
  const { date, number } = useFormats();
  const most = Math.max(1, ...days.map(({ count }) => count));
  const moment = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  const [first, last] = [moment(days[0]?.key ?? ''), moment(days.at(-1)?.key ?? '')];
  const width = Math.max(last - first + 1, 14);
  return (
    <div className="s-stack">
      <svg className="e-days" viewBox={`0 0 ${width} 20`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {days.map(({ key, count }) => <rect key={key} x={moment(key) - first + 0.1} width={0.8} y={20 - (count / most) * 20} height={(count / most) * 20} />)}
      </svg>
      <p className="s-small s-soft">{t('overview.span', { from: date(days[0]?.key ?? ''), until: date(days.at(-1)?.key ?? ''), most })}</p>
      <Disclosure summary={t('overview.asTable')}>
        <DataTable caption={t('overview.days')} columns={[{ key: 'day', label: t('overview.day') }, { key: 'count', label: t('overview.people'), numeric: true }]} rows={days.map(({ key, count }) => ({ id: key, day: date(key), count: number(count) }))} />
      </Disclosure>
    </div>
  );
}
