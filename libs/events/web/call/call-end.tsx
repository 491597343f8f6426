import { useFormats, useText } from '@skills/platform/i18n';
import { dayOf, type CallStop } from '../../rules';

/** Until when a call takes proposals, on the clock of its event; or that there is nothing to contribute to any more. */
export function CallEnd({ call: { closesAt, isOpen }, timeZone, stop }: { call: { closesAt: string; isOpen: boolean }; timeZone: string; stop: CallStop | null | undefined }) {
  const { t } = useText('events');
  const { date, time, zone } = useFormats();
  if (stop) return t(`call.stopped.${stop}`);
  return t(isOpen ? 'call.open' : 'call.closed', { date: date(dayOf(new Date(closesAt), timeZone)), time: time(closesAt, timeZone), zone: zone(timeZone, closesAt) });
}
