import { ListAwaited, PagedList, useAddressChoice } from '@skills/platform/web';
import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { Button, ButtonLink, EmptyState, Page } from '@skills/platform/ui';
import { graphql } from '@skills/schema';
import { contributePath } from '../addresses';
import { courseAddressOf, courseChoiceIn } from './course-filter';
import { CourseFilters } from './course-filters';
import { CourseRow } from './course-row';
import '../list/list.css';

const COURSES = graphql(`
  query Courses($first: Int!, $after: String, $where: CourseFilter) {
    courses(first: $first, after: $after, where: $where) {
      totalCount
      edges {
        cursor
        node {
          id
          ...CourseRow
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    facets: courseFacets(where: $where) {
      name
      values {
        value
        count
      }
    }
  }
`);

const PAGE_SIZE = 12;

/** The catalogue of courses, by the choice that stands in the address. */
export function CourseListPage() {
  const { t, language } = useText('recommendations');
  const [choice, choose] = useAddressChoice(courseChoiceIn, courseAddressOf);
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(COURSES, { variables: { first: PAGE_SIZE, where: choice } });
  const shown = data ?? (error ? undefined : previousData);
  const page = shown?.courses;

  const more = () =>
    fetchMore({
      variables: { after: page?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => ({ ...before, courses: { ...fetchMoreResult.courses, edges: [...before.courses.edges, ...fetchMoreResult.courses.edges] } }),
    });

  const isOnlyWords = choice.text !== null && Object.values({ ...choice, text: null }).every((value) => value === null);
  return (
    <Page title={t('courses.title')} lead={t('courses.lead')} description={t('courses.lead')} width="wide">
      <div className="s-stack">
        <div className="s-actions"><ButtonLink variant="secondary" to={contributePath('COURSE')}>{t('contribute.title.COURSE')}</ButtonLink></div>
        <CourseFilters choice={choice} facets={(data ?? previousData)?.facets} onChoose={choose} />
        {language !== 'en' && <p className="s-small s-soft">{t('courses.inEnglish')}</p>}
        {!page && <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
        {page && page.totalCount === 0 && (
          <EmptyState title={t(isOnlyWords ? 'courses.noWords' : 'courses.none')} action={<Button variant="secondary" onClick={() => choose(courseChoiceIn(new URLSearchParams()))}>{t('filter.drop')}</Button>}>
            <p>{t(isOnlyWords ? 'courses.noWordsText' : 'courses.noneText')}</p>
          </EmptyState>
        )}
        {page && page.totalCount > 0 && (
          <PagedList label={t('courses.title')} total={page.totalCount} hasMore={page.pageInfo.hasNextPage} isStale={loading && !data} onMore={more}>
            {page.edges.map(({ node }) => <CourseRow key={node.id} course={node} />)}
          </PagedList>
        )}
      </div>
    </Page>
  );
}
