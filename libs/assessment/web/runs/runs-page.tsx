import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, ErrorState, LoadingShape, Page, Tag, TextLink } from '@skills/platform/ui';
import { graphql } from '@skills/schema';
import { answerPath, runPath, startPath } from '../addresses';

const MY_RUNS = graphql(`
  query MyRuns {
    viewer {
      person {
        id
      }
      runs(first: 50) {
        totalCount
        edges {
          node {
            id
            startedAt
            completedAt
            organisation {
              id
              name
            }
          }
        }
      }
    }
  }
`);

/** The runs of the person and of this browser, newest first, and the way to begin one. */
export function RunsPage() {
  const { t } = useText('assessment');
  const { date } = useFormats();
  const { data, loading, error, refetch } = useQuery(MY_RUNS, { fetchPolicy: 'cache-and-network' });
  const runs = data?.viewer.runs.edges.map(({ node }) => node) ?? [];

  const list = () => {
    if (!data && loading) return <LoadingShape kind="list" />;
    if (!data && error) return <ErrorState error={error} onRetry={() => void refetch()} />;
    if (runs.length === 0) return <EmptyState title={t('runs.none')} action={<ButtonLink to={startPath}>{t('runs.begin')}</ButtonLink>}>{t('runs.noneText')}</EmptyState>;
    return (
      <>
        <ul className="s-lines">
          {runs.map(({ id, startedAt, completedAt, organisation }) => (
            <li key={id} className="s-row">
              <span>
                <strong>{organisation.name ?? t('runs.unnamed')}</strong>
                <br />
                <span className="s-soft">{completedAt ? t('runs.completed', { date: date(completedAt) }) : t('runs.started', { date: date(startedAt) })}</span>
              </span>
              <Tag>{t(completedAt ? 'runs.done' : 'runs.open')}</Tag>
              <TextLink to={completedAt ? runPath(id) : answerPath(id)}>{t(completedAt ? 'runs.look' : 'runs.continue', { date: date(startedAt) })}</TextLink>
            </li>
          ))}
        </ul>
        <div className="s-actions"><ButtonLink to={startPath} variant="secondary">{t('runs.again')}</ButtonLink></div>
      </>
    );
  };

  return (
    <Page title={t('runs.title')} lead={t('runs.lead')}>
      {list()}
    </Page>
  );
}
