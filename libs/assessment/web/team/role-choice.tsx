import { TARGET_ROLES, type TargetRole } from '@skills/identity/rules';
import { useText } from '@skills/platform/i18n';
import { ChoiceCards } from '@skills/platform/ui';
import type { TeamedRun } from './run-team';
import { isTellable, useTellable } from './use-tellable';

/** What a colleague does, and of how much the team could be told with one more of that role. */
export function RoleChoice({ role, offered, error, onChange }: { role: TargetRole | null; offered: TeamedRun['team']['outlook']['withOneMore']; error: string | undefined; onChange: (role: TargetRole) => void }) {
  const { t } = useText('assessment');
  const inWords = useTellable();
  const meaningOf = (value: TargetRole) => {
    const more = offered.find((each) => each.role === value);
    return <>{t(`team.invite.meaning.${value}`)}{more && isTellable(more) && <> <br />{t('team.outlook.with', inWords(more))}</>}</>;
  };
  return (
    <ChoiceCards
      legend={t('team.invite.role')}
      name="role"
      error={error}
      value={role}
      options={TARGET_ROLES.map((value) => ({ value, label: t(`role.${value}.name`), description: meaningOf(value) }))}
      onChange={(value) => onChange(value as TargetRole)}
    />
  );
}
