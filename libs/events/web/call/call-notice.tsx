import { useText } from '@skills/platform/i18n';
import { ButtonLink, Notice } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { contributePath } from '../addresses';
import { CallEnd } from './call-end';

export const CALL_NOTICE = graphql(`
  fragment CallNotice on Event {
    slug
    timeZone
    callStop
    call {
      closesAt
      isOpen
    }
    ownProposals {
      id
    }
  }
`);

/** Invites to contribute to an event while its call is open, and leads authors to what they proposed. */
export function CallNotice({ event }: { event: FragmentType<typeof CALL_NOTICE> }) {
  const { t } = useText('events');
  const { slug, timeZone, callStop, call, ownProposals } = readFragment(CALL_NOTICE, event);
  if (!call || (!call.isOpen && ownProposals.length === 0)) return null;
  return (
    <Notice kind="info" title={t('call.title')} action={<ButtonLink variant="secondary" to={contributePath(slug)}>{t(ownProposals.length > 0 ? 'call.see' : 'call.propose')}</ButtonLink>}>
      <p><CallEnd call={call} timeZone={timeZone} stop={callStop} /></p>
    </Notice>
  );
}
