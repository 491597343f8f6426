import { useText } from '@skills/platform/i18n';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { SessionRow } from './session-row';

export const SESSIONS = graphql(`
  fragment SessionList on Viewer {
    sessions {
      id
      ...SessionRow
    }
  }
`);

/** Where the person is signed in, each place with its way out. */
export function SessionList({ viewer }: { viewer: FragmentType<typeof SESSIONS> }) {
  const { t } = useText('identity');
  const { sessions } = readFragment(SESSIONS, viewer);
  return (
    <ul className="s-lines" aria-label={t('sessions.title')}>
      {sessions.map((session) => (
        <SessionRow key={session.id} session={session} />
      ))}
    </ul>
  );
}
