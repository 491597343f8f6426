import type { TargetRole } from '@skills/identity/rules';
import { LANGUAGE_NAMES, LANGUAGES, useText } from '@skills/platform/i18n';
import { Button, ErrorState, SelectField, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useRef, useState, type FormEvent } from 'react';
import { uuidv7 } from 'uuidv7';
import { NewLink, type MadeLink } from './new-link';
import { OutlookSoFar } from './outlook-so-far';
import { RoleChoice } from './role-choice';
import { RolesFrom } from './roles-from';
import type { TeamedRun } from './run-team';

const INVITE_COLLEAGUE = graphql(`
  mutation InviteColleague($input: InviteColleagueInput!) {
    inviteColleague(input: $input) {
      link
      invitation {
        id
        emailAddress
        expiresAt
      }
      run {
        ...RunTeam
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Asks one colleague: the role, a label for the own list, and an address if we are to write. */
export function InviteForm({ runId, team: { missingForRoles, outlook } }: { runId: string; team: Pick<TeamedRun['team'], 'missingForRoles' | 'outlook'> }) {
  const { t, language } = useText('assessment');
  const [role, setRole] = useState<TargetRole | null>(null);
  const [label, setLabel] = useState('');
  const [email, setEmail] = useState('');
  const [locale, setLocale] = useState(language);
  const [isChecked, setChecked] = useState(false);
  const [made, setMade] = useState<MadeLink | null>(null);
  const key = useRef(uuidv7());
  const { act, busy, problems, failure } = useAct(INVITE_COLLEAGUE);

  const invite = async (): Promise<void> => {
    setChecked(true);
    if (!role) return;
    const data = await act({ input: { runId, role, label: label || null, email: email || null, locale, idempotencyKey: key.current } });
    const { invitation, link } = data?.inviteColleague ?? {};
    // What was refused may be sent again as it is; what was made must not be made twice.
    if (data) key.current = uuidv7();
    if (!invitation) return;
    setMade({ link: link ?? null, emailAddress: invitation.emailAddress ?? null, expiresAt: invitation.expiresAt });
    setChecked(false);
    setRole(null);
    setLabel('');
    setEmail('');
  };
  const change = <Value,>(set: (value: Value) => void) => (value: Value): void => {
    key.current = uuidv7();
    set(value);
  };

  return (
    <section className="s-stack" aria-labelledby="invite">
      <h2 id="invite">{t('team.invite.title')}</h2>
      <p>{t('team.invite.from')}</p>
      <p><RolesFrom missing={missingForRoles} /></p>
      <OutlookSoFar outlook={outlook} />
      {made && <NewLink key={made.link} made={made} />}
      <form
        className="s-stack"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void invite();
        }}
      >
        <ProblemsSummary problems={problems} />
        {failure !== null && <ErrorState error={failure} onRetry={() => void invite()} />}
        <RoleChoice role={role} offered={outlook.withOneMore} error={isChecked && !role ? t('start.choose') : undefined} onChange={change(setRole)} />
        <TextField label={t('team.invite.label')} help={t('team.invite.labelHelp')} optional error={problemAt(problems, 'label')} value={label} autoComplete="off" onChange={(event) => change(setLabel)(event.target.value)} />
        <TextField type="email" label={t('team.invite.email')} help={t('team.invite.emailHelp')} optional error={problemAt(problems, 'email')} value={email} autoComplete="off" onChange={(event) => change(setEmail)(event.target.value)} />
        {email !== '' && (
          <SelectField
            label={t('team.invite.language')}
            value={locale}
            onChange={(event) => change(setLocale)(event.target.value as typeof locale)}
            options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          />
        )}
        <div className="s-actions"><Button type="submit" busy={busy}>{t(email === '' ? 'team.invite.make' : 'team.invite.send')}</Button></div>
      </form>
    </section>
  );
}
