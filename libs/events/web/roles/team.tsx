import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, ErrorState, SelectField, Tag, TextField, Titled, VisuallyHidden } from '@skills/platform/ui';
import { ListAwaited, problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import type { EventTeamQuery } from '@skills/schema/documents';
import { useState, type FormEvent } from 'react';
import { EVENT_ROLES, type EventRole } from '../../rules';
import { TEAM } from './team-query';

const GIVE = graphql(`mutation GiveEventRole($input: GiveEventRoleInput!) { giveEventRole(input: $input) { team { id role name emailAddress } problems { code path message } } }`);
const TAKE = graphql(`mutation TakeEventRole($input: TakeEventRoleInput!) { takeEventRole(input: $input) { team { id role name emailAddress } problems { code path message } } }`);

type Member = NonNullable<EventTeamQuery['eventTeam']>[number];

/** The team of an event: its roles are given to a mail address, and taken. */
export function Team({ eventId }: { eventId: string }) {
  const { t } = useText('events');
  const { data, error, refetch } = useQuery(TEAM, { variables: { eventId }, fetchPolicy: 'cache-and-network' });
  const [give, take] = [useAct(GIVE), useAct(TAKE)];
  const [emailAddress, setEmailAddress] = useState('');
  const [role, setRole] = useState<EventRole>('DOOR');
  const [leaving, setLeaving] = useState<Member | null>(null);
  const team = data?.eventTeam;
  if (!team) return <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  const reload = () => void refetch().catch(() => undefined);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await give.act({ input: { eventId, emailAddress, role } }))) return;
    setEmailAddress('');
    reload();
  };
  const remove = async ({ id }: Member) => {
    await take.act({ input: { memberId: id } });
    setLeaving(null);
    reload();
  };
  return (
    <>
      <div className="s-stack">
        <p>{t('team.lead')}</p>
        {team.length === 0 && <p className="s-soft">{t('team.nobody')}</p>}
        <ul className="s-lines" aria-label={t('desk.team')}>
          {team.map((member) => (
            <li className="e-entry" key={member.id}>
              <p><strong>{member.name ?? member.emailAddress}</strong> <Tag>{t(`team.role.${member.role}`)}</Tag></p>
              {member.name && <p className="s-small s-soft">{member.emailAddress}</p>}
              <div className="s-actions"><Button variant="quiet" onClick={() => setLeaving(member)}>{t('team.take')}<VisuallyHidden>: {t(`team.role.${member.role}`)}, {member.name ?? member.emailAddress}</VisuallyHidden></Button></div>
            </li>
          ))}
        </ul>
      </div>
      <Titled title={t('team.give')}>
        <form className="s-stack e-form" onSubmit={(event) => void send(event)} noValidate>
          <ProblemsSummary problems={[...give.problems, ...take.problems]} />
          {(give.failure ?? take.failure) !== null && <ErrorState error={give.failure ?? take.failure} />}
          <TextField label={t('team.email')} help={t('team.account')} type="email" autoComplete="off" value={emailAddress} error={problemAt(give.problems, 'emailAddress')} onChange={({ target }) => setEmailAddress(target.value)} />
          <SelectField label={t('team.as')} help={t(`team.what.${role}`)} value={role} onChange={({ target }) => setRole(EVENT_ROLES.find((each) => each === target.value) ?? 'DOOR')} options={EVENT_ROLES.map((value) => ({ value, label: t(`team.role.${value}`) }))} />
          <div className="s-actions"><Button type="submit" busy={give.busy}>{t('team.give')}</Button></div>
        </form>
      </Titled>
      {leaving && <ConfirmDialog title={t('team.ask', { role: t(`team.role.${leaving.role}`), name: leaving.name ?? leaving.emailAddress })} confirmLabel={t('team.take')} danger busy={take.busy} onConfirm={() => void remove(leaving)} onClose={() => setLeaving(null)}><p>{t('team.stays')}</p></ConfirmDialog>}
    </>
  );
}
