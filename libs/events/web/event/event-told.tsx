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

/** That an event will not be, or later than planned, with what its organisers say; nothing while it is as planned. */
export function EventTold({ event }: { event: FragmentType<typeof EVENT_TOLD> }) {
  const { t } = useText('events');
  const { phase, notice, textLanguage } = readFragment(EVENT_TOLD, event);
  if (phase !== 'CANCELLED' && phase !== 'POSTPONED') return null;
  return <Notice kind="warning" title={t(`told.${phase}`)}>{notice && <p lang={textLanguage}>{notice}</p>}</Notice>;
}
