import { useText } from '@skills/platform/i18n';
import type { ToldItem } from './told-of-team';

/** Where each role that is named stands on a question; nothing where none is. */
export function RoleLevels({ roles }: { roles: ToldItem['roles'] }) {
  const { t } = useText('assessment');
  if (roles.length < 2) return null;
  return roles.map(({ role, level }) => (
    <div key={role ?? 'others'} className="s-soft">{t('team.told.role', { role: t(role ? `role.${role}.name` : 'team.told.others'), level: t(`team.level.${level ?? 'none'}`) })}</div>
  ));
}
