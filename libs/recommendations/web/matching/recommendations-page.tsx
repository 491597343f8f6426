import { useQuery } from '@apollo/client/react';
import { aimsPath, answerPath, RunAwaited, runPath } from '@skills/assessment/web';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, Page, Titled } from '@skills/platform/ui';
import { graphql } from '@skills/schema';
import { useParams } from 'react-router';
import { coursesPath, planPath } from '../addresses';
import { RecommendationItem } from './recommendation-item';
import { SuggestionItem } from './suggestion-item';
import { UncoveredItem } from './uncovered-item';
import '../list/list.css';
import './matching.css';

const RECOMMENDATIONS = graphql(`
  query Recommendations($id: ID!) {
    run(id: $id) {
      id
      completedAt
      ambitions {
        topic
      }
      recommendations {
        id
        ...RecommendationItem
      }
      ...PlannedCourses
      uncovered {
        id
        sentence
        ...UncoveredItem
      }
      practices {
        id
        ...SuggestionItem
      }
    }
  }
`);

/** Everything that can be done next: courses by rank with their reasons, the gaps left over, and what others did. */
export function RecommendationsPage() {
  const { t } = useText('recommendations');
  const { runId = '' } = useParams();
  const { data, error, refetch } = useQuery(RECOMMENDATIONS, { variables: { id: runId }, fetchPolicy: 'cache-and-network' });
  const run = data?.run;
  if (!run) {
    return <RunAwaited runId={runId} title={t('matching.title')} error={error} isClosed={data?.run === null} onRetry={() => void refetch().catch(() => undefined)} />;
  }
  const { recommendations, practices } = run;
  // A practice and the skills behind it can have the same competence missing: to the reader that is one thing to do.
  const uncovered = run.uncovered.filter(({ sentence }, at, all) => all.findIndex((other) => other.sentence === sentence) === at);
  const isEmpty = recommendations.length + uncovered.length === 0;
  // Where no aim was stated there is no gap either, which is not the same as having reached one's aims.
  const hasNoAims = run.ambitions.length === 0;

  return (
    <Page title={t('matching.title')} lead={recommendations.length > 0 ? t('matching.lead', { count: recommendations.length }) : undefined} width="wide">
      <div className="s-stack s-stack--loose">
        {!run.completedAt && (
          <EmptyState title={t('matching.unfinished')} action={<ButtonLink to={answerPath(runId)}>{t('matching.continue')}</ButtonLink>}>
            <p>{t('matching.unfinishedText')}</p>
          </EmptyState>
        )}
        {run.completedAt && isEmpty && hasNoAims && (
          <EmptyState title={t('matching.noAims')} action={<ButtonLink to={aimsPath(runId)}>{t('matching.stateAims')}</ButtonLink>}>
            <p>{t('matching.noAimsText')}</p>
          </EmptyState>
        )}
        {run.completedAt && isEmpty && !hasNoAims && (
          <EmptyState title={t('matching.none')}>
            <p>{t('matching.noneText')}</p>
          </EmptyState>
        )}
        {recommendations.length > 0 && (
          <Titled title={t('matching.courses')}>
            <ol className="r-ranked">
              {recommendations.map((recommendation) => <RecommendationItem key={recommendation.id} recommendation={recommendation} run={run} />)}
            </ol>
          </Titled>
        )}
        {uncovered.length > 0 && (
          <Titled title={t('matching.uncovered')}>
            <p>{t('matching.uncoveredText')}</p>
            <ul className="s-lines">{uncovered.map((gap) => <UncoveredItem key={gap.id} gap={gap} />)}</ul>
          </Titled>
        )}
        {practices.length > 0 && (
          <Titled title={t('matching.practices')}>
            <ul className="s-lines s-paged">{practices.map((suggestion) => <SuggestionItem key={suggestion.id} suggestion={suggestion} />)}</ul>
          </Titled>
        )}
        <div className="s-actions">
          {run.completedAt && !hasNoAims && <ButtonLink to={planPath(runId)}>{t('plan.open')}</ButtonLink>}
          <ButtonLink to={runPath(runId)} variant="secondary">{t('matching.back')}</ButtonLink>
          <ButtonLink to={coursesPath} variant="quiet">{t('matching.catalogue')}</ButtonLink>
        </div>
      </div>
    </Page>
  );
}
