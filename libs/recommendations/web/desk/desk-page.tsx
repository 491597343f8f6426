import { ListAwaited, useAddressChoice } from '@skills/platform/web';
import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { NoPermissionState, Page, TextLink } from '@skills/platform/ui';
import { graphql } from '@skills/schema';
import { DESK_VIEWS, deskAddressOf, deskChoiceIn } from './desk-choice';
import { EntryList } from './entry-list';
import { ReviewQueue } from './review-queue';
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

const NO_CHOICE = new URLSearchParams();

/** Where editors look after the catalogue: what was handed in, what needs a look, and what was taken out. */
export function DeskPage() {
  const { t } = useText('recommendations');
  const [choice, choose] = useAddressChoice(deskChoiceIn, deskAddressOf);
  const { data, error, refetch } = useQuery(EDITOR);
  return (
    <Page title={t('desk.title')} lead={t('desk.lead')} width="wide">
      {!data && <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      {data && !data.viewer.isEditor && <NoPermissionState />}
      {data?.viewer.isEditor && (
        <div className="s-stack">
          <nav className="s-row r-desk__views" aria-label={t('desk.views')}>
            {DESK_VIEWS.map((view) => (
              <TextLink key={view} to={`?${deskAddressOf({ ...deskChoiceIn(NO_CHOICE), view })}`} aria-current={choice.view === view ? 'page' : undefined}>{t(`desk.view.${view}`)}</TextLink>
            ))}
          </nav>
          {choice.view === 'CONTRIBUTIONS' ? <ReviewQueue choice={choice} onChoose={choose} /> : <EntryList key={choice.view} view={choice.view} choice={choice} onChoose={choose} />}
        </div>
      )}
    </Page>
  );
}
