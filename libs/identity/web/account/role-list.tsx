import { useFormats, useText } from '@skills/platform/i18n';
import { graphql, readFragment, type FragmentType } from '@skills/schema';

export const ROLES = graphql(`
  fragment RoleList on Viewer {
    roles {
      id
      role
      countryCode
    }
  }
`);

/** What the person may do beyond what everybody may, and where. */
export function RoleList({ viewer }: { viewer: FragmentType<typeof ROLES> }) {
  const { t } = useText('identity');
  const { countryName } = useFormats();
  const { roles } = readFragment(ROLES, viewer);
  if (roles.length === 0) return <p className="s-soft">{t('roles.none')}</p>;
  return (
    <ul className="s-lines">
      {roles.map((grant) => (
        <li key={grant.id}>
          <strong>{t(`roles.names.${grant.role}`)}</strong>
          {grant.countryCode && ` · ${countryName(grant.countryCode)}`}
        </li>
      ))}
    </ul>
  );
}
