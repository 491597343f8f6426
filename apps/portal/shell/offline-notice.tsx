import { useText } from '@skills/platform/i18n';
import { OfflineState } from '@skills/platform/ui';
import { useOnline } from '@skills/platform/web';

/** Says that the network is away, above whatever page is open; what was entered stays where it is. */
export function OfflineNotice() {
  const { t } = useText('portal');
  const { t: kit } = useText('platform');
  const isOnline = useOnline();
  if (isOnline) return null;
  return (
    <div className="p-offline">
      <OfflineState title={kit('offline.title')}>
        <p>{t('offline')}</p>
      </OfflineState>
    </div>
  );
}
