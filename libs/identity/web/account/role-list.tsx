import { useFormats, useText } from '@skills/platform/i18n';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import type { RoleListFragment } from '@skills/schema/documents';
import type { ReactNode } from 'react';

export const ROLES = graphql(`
  fragment RoleList on Viewer {
    roles {
      id
      role
      countryCode
    }
  }
`);

/** A role that somebody was given, for a country or everywhere. */
export type GrantedRole = RoleListFragment['roles'][number];

/** The roles, and what the page knows to lead to from each: a desk belongs to a module that this one does not know. */
export interface RoleListProps {
  viewer: FragmentType<typeof ROLES>;
  deskOf?: (grant: GrantedRole) => ReactNode;
}

/** What the person may do beyond what everybody may, where, and the way to the desk for it. */
export function RoleList({ viewer, deskOf }: RoleListProps) {
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
          {deskOf?.(grant)}
        </li>
      ))}
    </ul>
  );
}
