import { useFormats, useText } from '@skills/platform/i18n';
import { Notice } from '@skills/platform/ui';
import { spacedTicketCode } from '../../rules';
import type { KeptScan } from './door-store';

/** The records of this device that whoever opens the door may not hand in: what they are, and what brings them to where they belong. */
export function UnsentRecords({ scans }: { scans: readonly KeptScan[] }) {
  const { t } = useText('events');
  const { dateTime } = useFormats();
  const nameOf = ({ walkIn, ticketCode }: KeptScan): string => walkIn?.name ?? (ticketCode ? spacedTicketCode(ticketCode) : t('door.unsent.listed'));
  return (
    <Notice kind="warning" title={t('door.unsent.title', { count: scans.length })}>
      <p>{t('door.unsent.what')}</p>
      <ul>{scans.map((scan) => <li key={scan.id}>{t(`door.unsent.kind.${scan.kind}`, { name: nameOf(scan) })} ({t('door.conflict.record', { door: scan.door, at: dateTime(scan.at) })})</li>)}</ul>
    </Notice>
  );
}
