import { useText } from '@skills/platform/i18n';
import { Button, ButtonLink, DoneNotice, ErrorState, Notice, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { signInPath } from '@skills/identity/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import { runPath } from '../addresses';

export const CLAIMABLE_RUN = graphql(`
  fragment ClaimableRun on Run {
    id
    organisation {
      id
      name
    }
    viewerCan {
      claim
    }
  }
`);

const CLAIM_RUN = graphql(`
  mutation ClaimRun($input: ClaimRunInput!) {
    claimRun(input: $input) {
      run {
        ...ClaimableRun
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

/** Keeps a result made without an account: first by signing in, then by naming the firm. Says so once it is kept; signing in leads to `back`, else to the result. */
export function ClaimRun({ run, back }: { run: FragmentType<typeof CLAIMABLE_RUN>; back?: string }) {
  const { t } = useText('assessment');
  const { id, organisation, viewerCan } = readFragment(CLAIMABLE_RUN, run);
  const [name, setName] = useState('');
  const [pressed, setPressed] = useState(false);
  const { act, busy, problems, failure } = useAct(CLAIM_RUN);

  const claim = (event: FormEvent): void => {
    event.preventDefault();
    setPressed(true);
    void act({ input: { runId: id, organisationName: name } });
  };

  if (organisation.name) {
    const kept = t('claim.kept', { name: organisation.name });
    return pressed ? <DoneNotice>{kept}</DoneNotice> : <Notice kind="success">{kept}</Notice>;
  }
  if (!viewerCan.claim) {
    return (
      <Notice kind="info" title={t('claim.title')} action={<ButtonLink to={signInPath(back ?? runPath(id))} variant="secondary">{t('claim.signIn')}</ButtonLink>}>
        {t('claim.text')}
      </Notice>
    );
  }
  return (
    <Notice kind="info" title={t('claim.nameTitle')}>
      <form className="s-stack" noValidate onSubmit={claim}>
        <ProblemsSummary problems={problems} />
        {failure !== null && <ErrorState error={failure} />}
        <TextField
          label={t('claim.name')}
          help={t('claim.nameHelp')}
          error={problemAt(problems, 'organisationName')}
          autoComplete="organization"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <div className="s-actions"><Button type="submit" busy={busy}>{t('claim.keep')}</Button></div>
      </form>
    </Notice>
  );
}
