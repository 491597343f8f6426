import { useFormats, useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, ErrorState, Tag } from '@skills/platform/ui';
import { ProblemsSummary, useAct, useLeadFocus } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { NewLink, type MadeLink } from './new-link';
import { RenewInvitation } from './renew-invitation';
import { SendNewLink } from './send-new-link';
import type { ListedInvitation } from './run-team';

const REMIND_COLLEAGUE = graphql(`
  mutation RemindColleague($input: RemindColleagueInput!) {
    remindColleague(input: $input) {
      invitation {
        id
        state
        mayRemind
        writtenAt
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

const WITHDRAW_INVITATION = graphql(`
  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
    withdrawInvitation(input: $input) {
      invitation {
        id
        state
        mayRemind
        maySendNewLink
        emailAddress
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** One invitation: what it is called, how far it has come, and what can be done about it. */
export function InvitationRow({ invitation }: { invitation: ListedInvitation }) {
  const { t } = useText('assessment');
  const { date } = useFormats();
  const [isAsking, setAsking] = useState(false);
  const [isReminded, setReminded] = useState(false);
  const [made, setMade] = useState<MadeLink | null>(null);
  const reminding = useAct(REMIND_COLLEAGUE);
  const withdrawing = useAct(WITHDRAW_INVITATION);
  const { id, state, role, label, emailAddress, mayRemind, maySendNewLink, expiresAt, writtenAt } = invitation;
  const { place, lead } = useLeadFocus<HTMLDivElement>();
  const input = { invitationId: id };
  const who = label ?? t(`role.${role}.name`);
  const isOpen = state === 'INVITED' || state === 'BEGUN';

  const remind = async (): Promise<void> => setReminded((await reminding.act({ input })) !== null);
  const withdraw = async (): Promise<void> => {
    const isDone = (await withdrawing.act({ input })) !== null;
    setAsking(false);
    if (isDone) lead();
  };

  return (
    <li className="s-stack s-stack--tight">
      <div className="s-row s-row--apart">
        <div ref={place} tabIndex={-1}>
          <div className="s-row"><strong>{who}</strong> <Tag>{t(`team.state.${state}`)}</Tag></div>
          <span className="s-soft">{[label && t(`role.${role}.name`), emailAddress, state === 'INVITED' && t('team.list.until', { date: date(expiresAt) }), state === 'EXPIRED' && t('team.list.ended', { date: date(expiresAt) })].filter(Boolean).join(' · ')}</span>
        </div>
        {isOpen && (
          <div className="s-actions">
            {mayRemind && <Button variant="secondary" busy={reminding.busy} aria-label={t('team.list.remindWho', { who })} onClick={() => void remind()}>{t('team.list.remind')}</Button>}
            <Button variant="quiet" aria-label={t('team.list.withdrawWho', { who })} onClick={() => setAsking(true)}>{t('team.list.withdraw')}</Button>
          </div>
        )}
      </div>
      {state === 'EXPIRED' && <RenewInvitation invitationId={id} who={who} onMade={setMade} />}
      {maySendNewLink && emailAddress && <SendNewLink invitationId={id} who={who} email={emailAddress} />}
      {made && <NewLink made={made} />}
      {isOpen && !mayRemind && emailAddress && writtenAt && <p className="s-small s-soft" role="status">{t(isReminded ? 'team.list.reminded' : 'team.list.written', { date: date(writtenAt) })}</p>}
      <ProblemsSummary problems={[...reminding.problems, ...withdrawing.problems]} />
      {(reminding.failure ?? withdrawing.failure) !== null && <ErrorState error={reminding.failure ?? withdrawing.failure} />}
      {isAsking && (
        <ConfirmDialog title={t('team.withdraw.title', { who })} confirmLabel={t('team.list.withdraw')} danger busy={withdrawing.busy} onConfirm={() => void withdraw()} onClose={() => setAsking(false)}>
          <p>{t(state === 'BEGUN' ? 'team.withdraw.begun' : 'team.withdraw.invited')}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
