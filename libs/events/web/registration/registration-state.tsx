import { useFormats, useText } from '@skills/platform/i18n';
import { Notice } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { WaitlistRules } from '../register/waitlist-rules';

export const REGISTRATION_STATE = graphql(`
  fragment RegistrationState on Registration {
    id
    state
    size
    holdReason
    heldUntil
    isSeatedByConfirming
    onlineUrl
    waitingPlace {
      position
      waiting
    }
    event {
      id
      phase
      isApprovalNeeded
    }
  }
`);

const KINDS = { HELD: 'warning', CONFIRMED: 'success', WAITING: 'info', REQUESTED: 'info', CANCELLED: 'info', TAKEN_OFF: 'info', EXPIRED: 'warning', DECLINED: 'info' } as const;
const GONE = ['CANCELLED', 'TAKEN_OFF', 'DECLINED'];
const OVER = ['ENDED', 'HELD', 'REPORTED'];

/** How a registration stands, as far as that still means something: the event may be cancelled, postponed or over. */
export function RegistrationState({ registration }: { registration: FragmentType<typeof REGISTRATION_STATE> }) {
  const { t } = useText('events');
  const { dateTime } = useFormats();
  const { state, size: count, holdReason, heldUntil, isSeatedByConfirming, onlineUrl, waitingPlace, event: { phase, isApprovalNeeded } } = readFragment(REGISTRATION_STATE, registration);
  if (phase === 'CANCELLED' && !GONE.includes(state)) return <Notice kind="info" title={t('own.calledOff')}>{state === 'CONFIRMED' && <p>{t('own.calledOffText')}</p>}</Notice>;
  if (OVER.includes(phase) && !GONE.includes(state)) return <Notice kind="info" title={t('own.over')}><p>{state === 'CONFIRMED' ? t('own.had', { count }) : t('own.hadNone')}</p></Notice>;
  if (phase === 'POSTPONED' && state === 'CONFIRMED') return <Notice kind="success" title={t('own.kept', { count })}><p>{t('own.keptText')}</p></Notice>;
  if (phase === 'POSTPONED' && holdReason === 'OFFER') return <Notice kind="info" title={t('own.offerKept', { count })}><p>{t('own.offerKeptText', { count })}</p></Notice>;
  if (holdReason === 'ADDRESS' && heldUntil && (state === 'WAITING' || state === 'REQUESTED')) {
    if (isSeatedByConfirming) return <Notice kind="warning" title={t('own.seatedByConfirming.title', { count })}><p>{t('own.seatedByConfirming.text', { count, until: dateTime(heldUntil) })}</p></Notice>;
    return (
      <Notice kind="warning" title={t(`own.unconfirmed.${state}`)}>
        <p>{t(`own.confirmBy.${state}`, { until: dateTime(heldUntil) })}</p>
        {state === 'WAITING' && <WaitlistRules isApprovalNeeded={isApprovalNeeded} />}
      </Notice>
    );
  }
  return (
    <Notice kind={KINDS[state]} title={t(state === 'HELD' ? `own.HELD_${holdReason ?? 'OFFER'}` : `own.${state}`, { count })}>
      {heldUntil && <p>{t('own.until', { until: dateTime(heldUntil) })}</p>}
      {waitingPlace && <p>{t('own.place', { position: waitingPlace.position, waiting: waitingPlace.waiting })}</p>}
      {waitingPlace && <WaitlistRules isApprovalNeeded={isApprovalNeeded} />}
      {onlineUrl && <p>{t('own.online')} <a href={onlineUrl}>{onlineUrl}</a></p>}
    </Notice>
  );
}
