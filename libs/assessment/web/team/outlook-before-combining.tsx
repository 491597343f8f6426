import { useText } from '@skills/platform/i18n';
import { mostPromising, promisesMore } from '../../rules';
import type { TeamedRun } from './run-team';
import { useTellable } from './use-tellable';

/** What putting the answers together now could tell, and what waiting for those invited, or one more person, would add: afterwards it is too late. */
export function OutlookBeforeCombining({ team: { outlookNow, outlook } }: { team: Pick<TeamedRun['team'], 'outlookNow' | 'outlook'> }) {
  const { t } = useText('assessment');
  const inWords = useTellable();
  const more = mostPromising(outlookNow, outlookNow.withOneMore);
  return (
    <>
      <p>{t('team.outlook.now', { ...inWords(outlookNow), count: outlookNow.people })}</p>
      {promisesMore(outlook, outlookNow) && <p>{t('team.outlook.wait', inWords(outlook))}</p>}
      {more && <p>{t('team.outlook.add', { ...inWords(more), role: t(`role.${more.role}.name`) })}</p>}
    </>
  );
}
