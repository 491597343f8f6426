import { useText } from '@skills/platform/i18n';
import { EmptyState } from '@skills/platform/ui';
import { REMINDED_BEFORE_DAYS } from '../../rules';
import { InvitationRow } from './invitation-row';
import type { ListedInvitation } from './run-team';

/** Who is invited, and how far each has come. */
export function InvitationList({ invitations }: { invitations: readonly ListedInvitation[] }) {
  const { t } = useText('assessment');
  return (
    <section className="s-stack" aria-labelledby="invited">
      <h2 id="invited">{t('team.list.title')}</h2>
      {invitations.length === 0 ? (
        <EmptyState title={t('team.list.none')}>{t('team.list.noneText')}</EmptyState>
      ) : (
        <>
          <p>{t('team.list.lead')} {t('team.list.reminding', { days: REMINDED_BEFORE_DAYS })}</p>
          <ul className="s-lines">
            {invitations.map((invitation) => <InvitationRow key={invitation.id} invitation={invitation} />)}
          </ul>
        </>
      )}
    </section>
  );
}
