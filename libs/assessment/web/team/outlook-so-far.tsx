import { useText } from '@skills/platform/i18n';
import type { TeamedRun } from './run-team';
import { isTellable, useTellable } from './use-tellable';

/** Of how much those asked so far could be told; nothing while they are too few. */
export function OutlookSoFar({ outlook }: { outlook: TeamedRun['team']['outlook'] }) {
  const { t } = useText('assessment');
  const inWords = useTellable();
  return isTellable(outlook) && <p>{t('team.outlook.asked', { ...inWords(outlook), count: outlook.people })}</p>;
}
