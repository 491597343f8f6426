import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, LoadingShape, Page } from '@skills/platform/ui';
import { useBackOnline } from '@skills/platform/web';
import { graphql, readFragment } from '@skills/schema';
import { useEffect } from 'react';
import { startPath } from '../addresses';
import { forgetCopy } from '../answer/kept-copy';
import { Developments } from '../change/developments';
import { OWN_PARTS, OwnParts } from '../team/own-parts';
import { KeptHere } from './kept-here';
import { RunRow } from './run-row';
import { whenApart } from './when-apart';

const MY_RUNS = graphql(`
  query MyRuns {
    viewer {
      person {
        id
      }
      ...OwnParts
      runs(first: 50) {
        totalCount
        edges {
          node {
            id
            startedAt
            completedAt
            viewerCan {
              assessAgain
            }
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

/** The runs of the person and of this browser, newest first, the parts in runs of others, and the way to begin one. */
export function RunsPage() {
  const { t } = useText('assessment');
  const formats = useFormats();
  const isOnline = useBackOnline(() => void refetch().catch(() => undefined));
  const { data, loading, error, refetch } = useQuery(MY_RUNS, { fetchPolicy: 'cache-and-network' });
  const runs = data?.viewer.runs.edges.map(({ node }) => node) ?? [];
  const when = whenApart(runs.map(({ startedAt }) => startedAt), { t, ...formats });
  // Completed on another device: nothing is to be answered here any more.
  useEffect(() => {
    for (const { node } of data?.viewer.runs.edges ?? []) if (node.completedAt) forgetCopy({ kind: 'RUN', id: node.id });
  }, [data]);

  const list = () => {
    if (!data && loading && isOnline) return <LoadingShape kind="list" />;
    if (!data && (error || !isOnline)) return <KeptHere error={isOnline ? error : null} onRetry={() => void refetch().catch(() => undefined)} />;
    const parts = data && <OwnParts viewer={data.viewer} />;
    if (runs.length === 0 && data && readFragment(OWN_PARTS, data.viewer).teamParts.length > 0) {
      return (
        <div className="s-stack s-stack--loose">
          {parts}
          <section className="s-stack" aria-labelledby="own-run">
            <h2 id="own-run">{t('runs.own')}</h2>
            <p>{t('runs.noneText')}</p>
            <div className="s-actions"><ButtonLink to={startPath} variant="secondary">{t('runs.begin')}</ButtonLink></div>
          </section>
        </div>
      );
    }
    if (runs.length === 0) return <EmptyState title={t('runs.none')} action={<ButtonLink to={startPath}>{t('runs.begin')}</ButtonLink>}>{t('runs.noneText')}</EmptyState>;
    return (
      <div className="s-stack">
        <ul className="s-lines">
          {runs.map(({ id, completedAt, organisation, viewerCan }, at) => (
            <RunRow
              key={id}
              id={id}
              when={when[at] ?? ''}
              completedAt={completedAt}
              firm={organisation.name}
              mayAssessAgain={viewerCan.assessAgain && !runs.slice(0, at).some((later) => later.organisation.id === organisation.id)}
              hasEarlier={runs.slice(at + 1).some((earlier) => earlier.organisation.id === organisation.id && earlier.completedAt)}
            />
          ))}
        </ul>
        <div className="s-actions"><ButtonLink to={startPath} variant="secondary">{t('runs.again')}</ButtonLink></div>
        {parts}
        <Developments />
      </div>
    );
  };

  return (
    <Page title={t('runs.title')} lead={t('runs.lead')}>
      {list()}
    </Page>
  );
}
