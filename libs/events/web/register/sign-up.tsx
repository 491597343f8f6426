import { useViewer } from '@skills/identity/web';
import { useFormats, useText } from '@skills/platform/i18n';
import { DoneNotice, Notice, Titled } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useState } from 'react';
import { LIVE_STATES, mostUnconfirmed } from '../../rules';
import { OwnRegistration } from '../registration/own-registration';
import { RegisterForm } from './register-form';
import { SIGN_UP_ANCHOR } from './to-sign-up';
import { WaitlistRules } from './waitlist-rules';
import { useKnownRegistration } from './use-known-registration';

export const SIGN_UP = graphql(`
  fragment SignUp on Event {
    id
    phase
    capacity
    freeSeats
    waitingCount
    timeZone
    registrationOpensAt
    isApprovalNeeded
    ...AskedQuestions
    retentionMonths
    myRegistration {
      id
      state
      ...OwnRegistration
    }
  }
`);

/** The way to a seat: the form while registration is open, or what became of one's own registration. */
export function SignUp({ event }: { event: FragmentType<typeof SIGN_UP> }) {
  const { t } = useText('events');
  const { dateTimeIn } = useFormats();
  const { person, isKnown } = useViewer();
  const asking = readFragment(SIGN_UP, event);
  const { id, phase, capacity, freeSeats, waitingCount, timeZone, registrationOpensAt, isApprovalNeeded, retentionMonths, myRegistration } = asking;
  const start = useKnownRegistration(person !== null);
  const [mailedTo, setMailedTo] = useState<string | null>(null);
  const [wasThere, setThere] = useState(false);
  const [isLeft, setLeft] = useState(false);
  if (myRegistration && LIVE_STATES.includes(myRegistration.state)) {
    return (
      <Titled title={t('register.mine')} anchor={SIGN_UP_ANCHOR}>
        {wasThere && <Notice kind="info" title={t('register.already')} />}
        <OwnRegistration registration={myRegistration} event={asking} onLeft={() => setLeft(true)} />
      </Titled>
    );
  }
  if (mailedTo !== null) {
    return (
      <Titled title={t('register.title')} anchor={SIGN_UP_ANCHOR}>
        <DoneNotice title={t('register.mailed')}><p>{t('register.mailedText', { email: mailedTo })}</p></DoneNotice>
      </Titled>
    );
  }
  if (phase === 'PUBLISHED' && registrationOpensAt) return <Titled title={t('register.title')} anchor={SIGN_UP_ANCHOR}><p>{t('register.opens', { from: dateTimeIn(registrationOpensAt, timeZone) })}</p></Titled>;
  if (phase === 'PUBLISHED' || phase === 'REGISTRATION_CLOSED' || phase === 'RUNNING' || phase === 'ENDED') return <Titled title={t('register.title')} anchor={SIGN_UP_ANCHOR}><p>{t(`register.${phase}`)}</p></Titled>;
  if (phase !== 'REGISTRATION_OPEN' || !isKnown || !start) return null;
  return (
    <Titled title={t('register.title')} anchor={SIGN_UP_ANCHOR}>
      {isLeft && <DoneNotice title={t('own.CANCELLED')} />}
      {(freeSeats ?? 0) <= 0 && <p>{t('register.full', { count: waitingCount ?? 0 })}</p>}
      {isApprovalNeeded && <p>{t('register.approval')}</p>}
      {(freeSeats ?? 0) <= 0 && <WaitlistRules isApprovalNeeded={isApprovalNeeded} />}
      <RegisterForm eventId={id} event={asking} start={start} retentionMonths={retentionMonths} mostHeld={isApprovalNeeded || (freeSeats ?? 0) <= 0 ? null : mostUnconfirmed(capacity ?? 0)} ownAddress={person?.emailAddress ?? null} onMailed={setMailedTo} onThere={() => setThere(true)} />
    </Titled>
  );
}
