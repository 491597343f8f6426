import { ListAwaited } from '@skills/platform/web';
import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { NoPermissionState, Page, TextLink } from '@skills/platform/ui';
import { graphql } from '@skills/schema';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { deskPath } from '../addresses';
import { deskAddressOf, deskChoiceIn, type DeskChoice } from './desk-choice';
import { ReviewQueue } from './review-queue';
import { StaleOffers } from './stale-offers';
import '../contribute/contribute.css';
import '../list/list.css';
import './desk.css';

const EDITOR = graphql(`
  query DeskViewer {
    viewer {
      isEditor
    }
  }
`);

/** Where editors look after the catalogue: what was handed in, and offers that need a look. */
export function DeskPage() {
  const { t } = useText('recommendations');
  const [address, setAddress] = useSearchParams();
  const choice = deskChoiceIn(address);
  const change = useCallback((next: DeskChoice) => setAddress(deskAddressOf(next), { preventScrollReset: true }), [setAddress]);
  const { data, error, refetch } = useQuery(EDITOR);
  return (
    <Page title={t('desk.title')} lead={t('desk.lead')} width="wide">
      {!data && <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      {data && !data.viewer.isEditor && <NoPermissionState />}
      {data?.viewer.isEditor && (
        <div className="s-stack">
          <nav className="s-row r-desk__views" aria-label={t('desk.views')}>
            <TextLink to={deskPath} aria-current={choice.view === 'CONTRIBUTIONS' ? 'page' : undefined}>{t('desk.view.CONTRIBUTIONS')}</TextLink>
            <TextLink to={`${deskPath}?view=offers`} aria-current={choice.view === 'OFFERS' ? 'page' : undefined}>{t('desk.view.OFFERS')}</TextLink>
          </nav>
          {choice.view === 'OFFERS' ? <StaleOffers /> : <ReviewQueue choice={choice} onChange={change} />}
        </div>
      )}
    </Page>
  );
}
