import { useText } from '@skills/platform/i18n';
import { PEOPLE_FOR_ROLES } from '../../rules';

/** From how many people on it is said which role stands where, and, for who leads the team, how many of them are still missing and what can be told at all. */
export function RolesFrom({ missing }: { missing?: number | undefined }) {
  const { t } = useText('assessment');
  return (
    <>
      {t('team.roles.from', { people: PEOPLE_FOR_ROLES })}
      {missing !== undefined && ` ${t(missing > 0 ? 'team.roles.missing' : 'team.roles.enough', { count: missing })}`}
      {missing !== undefined && ` ${t('team.roles.asked')}`}
    </>
  );
}
