import { useText } from '@skills/platform/i18n';
import { ButtonLink } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { LIVE_STATES } from '../../rules';

export const TO_SIGN_UP = graphql(`
  fragment ToSignUp on Event {
    phase
    myRegistration {
      id
      state
    }
  }
`);

/** By what an address names the way to a seat on the page of an event. */
export const SIGN_UP_ANCHOR = 'register';

/** The way down to where one registers, or to one's own registration; nothing where there is neither. */
export function ToSignUp({ event }: { event: FragmentType<typeof TO_SIGN_UP> }) {
  const { t } = useText('events');
  const { phase, myRegistration } = readFragment(TO_SIGN_UP, event);
  const isMine = myRegistration !== null && myRegistration !== undefined && LIVE_STATES.includes(myRegistration.state);
  if (!isMine && phase !== 'REGISTRATION_OPEN') return null;
  return <div className="s-actions"><ButtonLink variant={isMine ? 'secondary' : 'primary'} to={{ hash: SIGN_UP_ANCHOR }}>{t(isMine ? 'register.mine' : 'register.title')}</ButtonLink></div>;
}
