import { useFormats, useText } from '@skills/platform/i18n';
import { useId } from 'react';
import { mostPromising } from '../../rules';
import type { TeamedRun } from './run-team';
import { useTellable } from './use-tellable';

/** What putting the answers together now could tell, and what waiting for those invited, or one more person, would add: afterwards it is too late. */
export function OutlookBeforeCombining({ team: { outlookNow, outlook } }: { team: Pick<TeamedRun['team'], 'outlookNow' | 'outlook'> }) {
  const { t } = useText('assessment');
  const { number } = useFormats();
  const inWords = useTellable();
  const title = useId();
  const more = mostPromising(outlook, outlook.withOneMore);
  return (
    <div>
      <p id={title}>{t('team.outlook.title')}</p>
      <ul className="a-apart" aria-labelledby={title}>
        <li>{t('team.outlook.now', { ...inWords(outlookNow), count: outlookNow.people })}</li>
        {outlook.people > outlookNow.people && <li>{t('team.outlook.wait', { practices: number(outlook.practices), skills: number(outlook.skills) })}</li>}
        {more && <li>{t('team.outlook.add', { practices: number(more.practices), skills: number(more.skills), role: t(`role.${more.role}.name`) })}</li>}
      </ul>
    </div>
  );
}
