import { useQuery } from '@apollo/client/react';
import { MembershipList, OpenIdNotice, ProfileForm, readOpenIdOutcome, RoleList, SessionList, SignInWays, SignOutButton, SignOutEverywhere } from '@skills/identity/web';
import { useText } from '@skills/platform/i18n';
import { ErrorState, LoadingShape, Page, TextLink } from '@skills/platform/ui';
import { graphql } from '@skills/schema';
import { useNavigate, useSearchParams } from 'react-router';
import { DeskDigestChoice } from './desk-digest-choice';
import { DeskLinks } from './desk-links';
import { Part } from './part';
import { SignedInOnly } from './signed-in-only';

const ACCOUNT = graphql(`
  query Account {
    viewer {
      person {
        id
        ...ProfileForm
      }
      ...SessionList
      ...SignInWays
      ...RoleList
      ...MembershipList
      deskDigest
    }
    contributionsToReview(first: 1, state: IN_REVIEW) {
      totalCount
    }
  }
`);

/** Who one is here, and where one is signed in. */
export function Account() {
  const { t } = useText('portal');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const outcome = readOpenIdOutcome(search);
  const { data, error, refetch } = useQuery(ACCOUNT, { fetchPolicy: 'cache-and-network' });
  const goHome = () => void navigate('/');

  return (
    <Page title={t('account.title')} lead={data?.viewer.person ? t('account.lead') : undefined}>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      {!data && !error && <LoadingShape kind="list" />}
      {data && !data.viewer.person && <SignedInOnly />}
      {data?.viewer.person && (
        <div className="s-stack s-stack--loose">
          {outcome && <OpenIdNotice outcome={outcome} />}
          <Part title={t('account.profile')}><ProfileForm key={data.viewer.person.id} person={data.viewer.person} /></Part>
          <Part title={t('account.organisations')}><MembershipList viewer={data.viewer} /></Part>
          <Part title={t('account.roles')}><RoleList viewer={data.viewer} deskOf={(grant) => <DeskLinks {...grant} waiting={data.contributionsToReview?.totalCount ?? null} />} /></Part>
          {data.viewer.deskDigest !== null && <DeskDigestChoice isWanted={data.viewer.deskDigest} />}
          <Part title={t('account.contributions')}>
            <p>
              {t('account.contributionsBody')} <TextLink to="/toolbox/contributions">{t('account.contributionsLink')}</TextLink>
            </p>
          </Part>
          <Part title={t('account.ways')}><SignInWays viewer={data.viewer} /></Part>
          <Part title={t('account.sessions')}>
            <SessionList viewer={data.viewer} />
            <div className="s-actions">
              <SignOutButton onDone={goHome} />
              <SignOutEverywhere onDone={goHome} />
            </div>
          </Part>
          <Part title={t('account.data')}>
            <p>
              {t('account.dataBody')} <TextLink to="/my-data">{t('account.dataLink')}</TextLink>
            </p>
          </Part>
        </div>
      )}
    </Page>
  );
}
