import { useQuery } from '@apollo/client/react';
import { TOPICS } from '@skills/identity/rules';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, ErrorState, LoadingShape, Page, TextLink } from '@skills/platform/ui';
import { graphql, readFragment } from '@skills/schema';
import { useParams } from 'react-router';
import { answerPath, recommendationsPath, runPath, startPath } from '../addresses';
import { ContributionTable } from './contribution-table';
import { ResultTable } from './result-table';
import { StandingFigure } from './standing-figure';
import { STANDING } from './standing-fragment';
import './result.css';

const RUN_TOPIC = graphql(`
  query RunTopic($id: ID!) {
    run(id: $id) {
      id
      result {
        topics {
          topic
          maturity {
            ...StandingFigure
            ...FigureContributions
          }
          proficiency {
            ...StandingFigure
            ...FigureContributions
          }
        }
        competences {
          topics
          competence {
            uri
            label
            description
          }
          maturity {
            ...StandingFigure
            ...FigureContributions
          }
          proficiency {
            ...StandingFigure
            ...FigureContributions
          }
        }
      }
    }
  }
`);

/** One topic of a result: its two figures and each competence, every figure with the answers behind it. */
export function TopicPage() {
  const { t } = useText('assessment');
  const { runId = '', topic: wanted = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(RUN_TOPIC, { variables: { id: runId } });
  const topic = TOPICS.find((each) => each === wanted);
  const name = topic ? t(`topic.names.${topic}`) : t('result.title');
  const found = data?.run?.result.topics.find((each) => each.topic === topic);

  if (!data && loading) return <LoadingShape kind="page" />;
  if (!data && error) return <Page title={name}><ErrorState error={error} onRetry={() => void refetch()} /></Page>;
  if (!found || !data?.run) {
    return (
      <Page title={name}>
        <EmptyState title={t('answer.notYours')} action={<ButtonLink to={startPath}>{t('runs.begin')}</ButtonLink>}>{t('answer.notYoursText')}</EmptyState>
      </Page>
    );
  }
  const competences = data.run.result.competences.filter(({ topics }) => topic && topics.includes(topic));
  const figures = [found.maturity, found.proficiency];
  return (
    <Page title={name} lead={t(`topic.about.${found.topic}`)} width="wide">
      <p><TextLink to={runPath(runId)}>{t('result.backToResult')}</TextLink></p>
      <section className="a-behind">
        {figures.map((standing, at) => (
          <div key={at} className="s-stack">
            <StandingFigure standing={standing} />
            <ContributionTable standing={standing} about={name} />
          </div>
        ))}
      </section>
      <section className="s-stack" aria-labelledby="competences">
        <h2 id="competences">{t('result.competences')}</h2>
        <p className="s-soft">{t('result.competencesLead')}</p>
        {competences.map(({ competence, maturity, proficiency }) => (
          <article key={competence.uri} className="a-topic" aria-label={competence.label}>
            <h3>{competence.label}</h3>
            {competence.description && <p className="s-soft s-small">{competence.description}</p>}
            <div className="a-topic__figures">
              {[maturity, proficiency].map((standing, at) => (
                <div key={at} className="s-stack">
                  <StandingFigure standing={standing} />
                  <ContributionTable standing={standing} about={competence.label} />
                </div>
              ))}
            </div>
          </article>
        ))}
        <ResultTable
          caption={t('result.competencesCaption', { topic: name })}
          first={t('result.competence')}
          rows={competences.map(({ competence, maturity, proficiency }) => ({ name: competence.label, maturity: readFragment(STANDING, maturity), proficiency: readFragment(STANDING, proficiency) }))}
        />
      </section>
      <div className="s-actions">
        <ButtonLink to={recommendationsPath(runId)}>{t('result.allSteps')}</ButtonLink>
        <ButtonLink to={answerPath(runId, 'review')} variant="secondary">{t('result.changeAnswers')}</ButtonLink>
      </div>
    </Page>
  );
}
