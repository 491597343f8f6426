import { useFormats, useText } from '@skills/platform/i18n';
import { graphql, readFragment, type FragmentType } from '@skills/schema';

export const EVENT_PLACE = graphql(`
  fragment EventPlace on Event {
    form
    venue
    city
    countryCode
  }
`);

/** Where an event is, in a line: its house, town and country, and whether it is online; `isOwn` for somebody who is registered, who is not told that they get the address then. */
export function EventPlace({ event, isOwn = false }: { event: FragmentType<typeof EVENT_PLACE>; isOwn?: boolean }) {
  const { t } = useText('events');
  const { countryName } = useFormats();
  const { form, venue, city, countryCode } = readFragment(EVENT_PLACE, event);
  const place = [venue, city, countryCode && countryName(countryCode)].filter(Boolean).join(', ');
  const unknown = form !== 'ONLINE' ? t('place.unknown') : isOwn ? null : t('place.online');
  return <>{[form && form !== 'ON_SITE' && t(`form.${form}`), place || unknown].filter(Boolean).join(', ')}</>;
}
