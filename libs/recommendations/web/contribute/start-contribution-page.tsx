import { signInPath, useViewer } from '@skills/identity/web';
import { useText } from '@skills/platform/i18n';
import { Button, ButtonLink, ErrorState, LoadingShape, NoPermissionState, Page, TextLink } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { ContributionKind } from '../../rules';
import { contributionPath, contributionsPath, importPath } from '../addresses';

const START = graphql(`
  mutation StartContribution($input: StartContributionInput!) {
    startContribution(input: $input) {
      contribution {
        id
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** What happens with a contribution, and the way to begin one. */
export function StartContributionPage({ kind }: { kind: ContributionKind }) {
  const { t } = useText('recommendations');
  const { person, isKnown, error, refetch } = useViewer();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { act, busy, problems, failure } = useAct(START);
  const begin = async () => {
    const id = (await act({ input: { kind, idempotencyKey } }))?.startContribution.contribution?.id;
    if (id) void navigate(contributionPath(id));
  };
  return (
    <Page title={t(`contribute.title.${kind}`)} lead={t(`contribute.lead.${kind}`)}>
      <div className="s-stack">
        <ol>
          {(['write', 'review', 'public'] as const).map((step) => <li key={step}>{t(`contribute.step.${step}`)}</li>)}
        </ol>
        <ProblemsSummary problems={problems} />
        {failure !== null && <ErrorState error={failure} />}
        {!isKnown && (error ? <ErrorState error={error} onRetry={refetch} /> : <LoadingShape kind="list" />)}
        {isKnown && !person && <NoPermissionState title={t('contribute.signInFirst')} action={<ButtonLink to={signInPath(pathname)}>{t('contribute.signIn')}</ButtonLink>}><p>{t('contribute.signInWhy')}</p></NoPermissionState>}
        {person && (
          <div className="s-actions">
            <Button busy={busy} onClick={() => void begin()}>{t('contribute.begin')}</Button>
            {kind === 'COURSE' && <TextLink to={importPath}>{t('import.title')}</TextLink>}
            <TextLink to={contributionsPath}>{t('contribute.mine')}</TextLink>
          </div>
        )}
      </div>
    </Page>
  );
}
