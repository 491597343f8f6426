import { useQuery } from '@apollo/client/react';
import { SignOutButton, signInPath, useViewer } from '@skills/identity/web';
import { useText } from '@skills/platform/i18n';
import { Button, ButtonLink, ErrorState, LoadingShape, Notice, Page, TextLink } from '@skills/platform/ui';
import { ProblemsSummary, useAct, useBackOnline } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import type { ReactNode } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { joinPath, partAnswerPath, partPath, TOOLBOX } from '../addresses';
import { KeptHere } from '../runs/kept-here';
import { DeclineInvitation } from './decline-invitation';
import { forgetLink, keptLink, useKeptLink } from './kept-link';

const TEAM_OFFER = graphql(`
  query TeamOffer($token: String!) {
    teamOffer(token: $token) {
      state
      firmName
      personName
      role
      estimatedMinutes
      partId
      isHandedIn
    }
  }
`);

const JOIN_TEAM = graphql(`
  mutation JoinTeam($input: JoinTeamInput!) {
    joinTeam(input: $input) {
      part {
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

const PROMISES = ['nobody', 'rough', 'risk', 'later', 'open'] as const;
const LEADING_IN: readonly string[] = ['OPEN', 'SIGN_IN', 'MOVE', 'YOURS'];
/** What a guest may find open after signing in: a part of their own, or a browser that keeps them apart. */
const OPENED_BY_SIGNING_IN: readonly string[] = ['USED', 'TAKEN_HERE'];

/** Where the link of an invitation leads: who asks, what happens with the answers, and the way in: at once by a mailed link, signed in by one that was passed on. */
export function JoinPage() {
  const { t } = useText('assessment');
  const navigate = useNavigate();
  const token = useLocation().hash.slice(1);
  const { data, loading, error, refetch } = useQuery(TEAM_OFFER, { variables: { token }, fetchPolicy: 'network-only', skip: token === '' });
  const retry = (): void => void refetch().catch(() => undefined);
  const isOnline = useBackOnline(() => error && retry());
  const { act, busy, problems, failure } = useAct(JOIN_TEAM);
  const offer = data?.teamOffer;
  const state = offer?.state ?? 'UNKNOWN';
  const { person, isKnown } = useViewer();
  const isGuest = isKnown && person === null;
  useKeptLink(token, data && isKnown ? isGuest && [...LEADING_IN, ...OPENED_BY_SIGNING_IN].includes(state) : null);
  const kept = token === '' ? keptLink() : null;

  if (kept !== null) return <Navigate replace to={`${joinPath}#${kept}`} />;
  if (!data && loading) return <LoadingShape kind="page" />;
  if (!data && error) return <Page title={t('team.join.titlePlain')}><KeptHere error={isOnline ? error : null} onRetry={retry} /></Page>;

  if (offer?.partId && offer.isHandedIn) return <Navigate replace to={partPath(offer.partId)} />;

  const begin = async (): Promise<void> => {
    const joined = await act({ input: { token } });
    if (!joined?.joinTeam.part) return;
    forgetLink();
    void navigate(partAnswerPath(joined.joinTeam.part.id));
  };

  if (!offer || !LEADING_IN.includes(state)) {
    const way = (): ReactNode => {
      // Signing out asks again by itself what the link offers.
      if (state === 'SIGN_OUT') return <SignOutButton variant="primary" onDone={() => undefined} />;
      if (isGuest && OPENED_BY_SIGNING_IN.includes(state)) return <ButtonLink to={signInPath(joinPath)} variant={state === 'USED' ? 'secondary' : 'primary'}>{t('team.join.signIn.action')}</ButtonLink>;
      return <ButtonLink to={TOOLBOX} variant="secondary">{t('team.join.toToolbox')}</ButtonLink>;
    };
    return (
      <Page title={t('team.join.titlePlain')}>
        <Notice kind="warning" title={t(`team.join.closed.${state}.title`)} action={way()}>
          {t(`team.join.closed.${state}.text`)}
        </Notice>
      </Page>
    );
  }
  if (state === 'MOVE') {
    return (
      <Page title={t('team.join.move.title')} lead={t('team.join.move.text')}>
        <ProblemsSummary problems={problems} />
        {failure !== null && <ErrorState error={failure} onRetry={() => void begin()} />}
        <div className="s-actions"><Button busy={busy} onClick={() => void begin()}>{t('team.join.move.action')}</Button></div>
      </Page>
    );
  }
  return (
    <Page title={offer.firmName === null ? t('team.join.titleUnnamed') : t('team.join.title', { firm: offer.firmName })} lead={t(isGuest && state !== 'SIGN_IN' ? 'team.join.lead' : 'team.join.leadSignedIn', { count: offer.estimatedMinutes })}>
      <div className="s-stack">
        {offer.personName && <p>{t('team.join.from', { person: offer.personName })}</p>}
        <p>{t('team.join.role')} <strong>{t(`role.${offer.role}.name`)}</strong></p>
        <section className="s-stack s-stack--tight" aria-labelledby="answers">
          <h2 id="answers">{t('team.join.what')}</h2>
          <ul className="s-lines">{PROMISES.map((promise) => <li key={promise}>{t(`team.join.promise.${promise}`)}</li>)}</ul>
          <p><TextLink to="/privacy">{t('start.data.more')}</TextLink></p>
        </section>
        <ProblemsSummary problems={problems} />
        {failure !== null && <ErrorState error={failure} onRetry={() => void begin()} />}
        {state === 'SIGN_IN' ? (
          <Notice kind="info" title={t('team.join.signIn.title')} action={<ButtonLink to={signInPath(joinPath)}>{t('team.join.signIn.action')}</ButtonLink>}>
            {t('team.join.signIn.text')}
          </Notice>
        ) : (
          <div className="s-actions">
            {offer.partId
              ? <ButtonLink to={partAnswerPath(offer.partId)}>{t('team.join.goOn')}</ButtonLink>
              : <Button busy={busy} onClick={() => void begin()}>{t('team.join.begin')}</Button>}
          </div>
        )}
        {state !== 'YOURS' && <DeclineInvitation token={token} onDone={retry} />}
      </div>
    </Page>
  );
}
