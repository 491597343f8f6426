import { useText } from '@skills/platform/i18n';
import { Disclosure } from '@skills/platform/ui';

/** In which order free seats are offered, and for how long. */
export function WaitlistRules({ isApprovalNeeded }: { isApprovalNeeded: boolean }) {
  const { t } = useText('events');
  return (
    <Disclosure summary={t('register.waitlist.title')}>
      <ul>
        {[...(isApprovalNeeded ? ['orderByApproval'] : ['order', 'counted']), 'groups', 'offers'].map((rule) => <li key={rule}>{t(`register.waitlist.${rule}`)}</li>)}
      </ul>
    </Disclosure>
  );
}
