import { useFormats, useText } from '@skills/platform/i18n';
import { dayOf } from '../../rules';

/** Until when a call takes proposals, on the clock of its event. */
export function CallEnd({ call: { closesAt, isOpen }, timeZone }: { call: { closesAt: string; isOpen: boolean }; timeZone: string }) {
  const { t } = useText('events');
  const { date, time } = useFormats();
  return t(isOpen ? 'call.open' : 'call.closed', { date: date(dayOf(new Date(closesAt), timeZone)), time: time(closesAt, timeZone), zone: timeZone.replaceAll('_', ' ') });
}
