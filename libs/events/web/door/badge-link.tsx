import { useText } from '@skills/platform/i18n';
import { TextLink, VisuallyHidden } from '@skills/platform/ui';
import { badgesAddress } from '../addresses';

/** Leads to the badge of one person, in a page beside the door's, which goes on. */
export function BadgeLink({ eventId, participantId, name }: { eventId: string; participantId: string; name: string }) {
  const { t, language } = useText('events');
  return <TextLink href={badgesAddress(eventId, language, participantId)} target="_blank" rel="noopener">{t('people.edit.badge')}<VisuallyHidden>: {name}</VisuallyHidden></TextLink>;
}
