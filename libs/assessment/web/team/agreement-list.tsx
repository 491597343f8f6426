import { useText } from '@skills/platform/i18n';
import { RoleLevels } from './role-levels';
import type { ToldItem } from './told-of-team';

/** So many questions are named at once; the table has all. */
const FIRST = 3;

/** Questions on which people agree, or differ, in a few lines; with the roles that are named where they differ. */
export function AgreementList({ title, items, withRoles = false }: { title: string; items: readonly ToldItem[]; withRoles?: boolean }) {
  const { t } = useText('assessment');
  if (items.length === 0) return null;
  return (
    <div>
      <p>{title}</p>
      <ul className="a-apart">
        {items.slice(0, FIRST).map((item) => (
          <li key={item.itemCode}>
            <span lang={item.language}>{item.text}</span>
            {withRoles && <RoleLevels roles={item.roles} />}
          </li>
        ))}
      </ul>
      {items.length > FIRST && <p className="s-small s-soft">{t('team.told.more', { count: items.length - FIRST })}</p>}
    </div>
  );
}
