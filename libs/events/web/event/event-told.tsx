import { useText } from '@skills/platform/i18n';
import { Notice } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';

export const EVENT_TOLD = graphql(`
  fragment EventTold on Event {
    phase
    notice
    textLanguage
  }
`);

const COMING = ['PUBLISHED', 'REGISTRATION_OPEN', 'REGISTRATION_CLOSED', 'RUNNING'];

/** That an event will not be, will be later, or is at another time or place, with what its organisers say; nothing while it is as planned, and once it is over. */
export function EventTold({ event }: { event: FragmentType<typeof EVENT_TOLD> }) {
  const { t } = useText('events');
  const { phase, notice, textLanguage } = readFragment(EVENT_TOLD, event);
  const words = notice && <p className="e-notice" lang={textLanguage}>{notice}</p>;
  if (phase === 'CANCELLED' || phase === 'POSTPONED') return <Notice kind="warning" title={t(`told.${phase}`)}>{words}</Notice>;
  return words && COMING.includes(phase) ? <Notice kind="info" title={t('told.CHANGED')}>{words}</Notice> : null;
}
