import { useText } from '@skills/platform/i18n';
import { graphql, readFragment, type FragmentType } from '@skills/schema';

export const MEMBERSHIPS = graphql(`
  fragment MembershipList on Viewer {
    memberships {
      id
      role
      organisation {
        id
        name
      }
    }
  }
`);

/** The organisations that the person belongs to. */
export function MembershipList({ viewer }: { viewer: FragmentType<typeof MEMBERSHIPS> }) {
  const { t } = useText('identity');
  const { memberships } = readFragment(MEMBERSHIPS, viewer);
  if (memberships.length === 0) return <p className="s-soft">{t('memberships.none')}</p>;
  return (
    <ul className="s-lines">
      {memberships.map(({ id, organisation, role }) => (
        <li key={id}>
          <strong>{organisation.name ?? t('memberships.unnamed')}</strong> · {t(`roles.names.${role}`)}
        </li>
      ))}
    </ul>
  );
}
