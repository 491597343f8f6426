import { ListAwaited, PagedList, useAddressChoice } from '@skills/platform/web';
import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { Button, ButtonLink, EmptyState, Page } from '@skills/platform/ui';
import { graphql } from '@skills/schema';
import { contributePath } from '../addresses';
import { practiceAddressOf, practiceChoiceIn } from './practice-filter';
import { PracticeFilters } from './practice-filters';
import { PracticeRow } from './practice-row';
import '../list/list.css';

const PRACTICES = graphql(`
  query Practices($first: Int!, $after: String, $where: PracticeFilter) {
    practices(first: $first, after: $after, where: $where) {
      totalCount
      edges {
        cursor
        node {
          id
          ...PracticeRow
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    facets: practiceFacets(where: $where) {
      name
      values {
        value
        count
      }
    }
  }
`);

const PAGE_SIZE = 12;

/** What other firms did, by the choice that stands in the address. */
export function PracticeListPage() {
  const { t, language } = useText('recommendations');
  const [choice, choose] = useAddressChoice(practiceChoiceIn, practiceAddressOf);
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(PRACTICES, { variables: { first: PAGE_SIZE, where: choice } });
  const shown = data ?? (error ? undefined : previousData);
  const page = shown?.practices;

  const more = () =>
    fetchMore({
      variables: { after: page?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => ({ ...before, practices: { ...fetchMoreResult.practices, edges: [...before.practices.edges, ...fetchMoreResult.practices.edges] } }),
    });

  const isOnlyWords = choice.text !== null && Object.values({ ...choice, text: null }).every((value) => value === null);
  return (
    <Page title={t('practices.title')} lead={t('practices.lead')} description={t('practices.lead')} width="wide">
      <div className="s-stack">
        <div className="s-actions"><ButtonLink variant="secondary" to={contributePath('PRACTICE')}>{t('contribute.title.PRACTICE')}</ButtonLink></div>
        <PracticeFilters choice={choice} facets={(data ?? previousData)?.facets} onChoose={choose} />
        {language !== 'en' && <p className="s-small s-soft">{t('practices.inEnglish')}</p>}
        {!page && <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
        {page && page.totalCount === 0 && (
          <EmptyState title={t(isOnlyWords ? 'practices.noWords' : 'practices.none')} action={<Button variant="secondary" onClick={() => choose(practiceChoiceIn(new URLSearchParams()))}>{t('filter.drop')}</Button>}>
            <p>{t(isOnlyWords ? 'practices.noWordsText' : 'practices.noneText')}</p>
          </EmptyState>
        )}
        {page && page.totalCount > 0 && (
          <PagedList label={t('practices.title')} total={page.totalCount} hasMore={page.pageInfo.hasNextPage} isStale={loading && !data} onMore={more}>
            {page.edges.map(({ node }) => <PracticeRow key={node.id} practice={node} />)}
          </PagedList>
        )}
      </div>
    </Page>
  );
}
