import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, Disclosure, EmptyState, LanguageMark, Page, TopicMark } from '@skills/platform/ui';
import { graphql, readFragment } from '@skills/schema';
import { useParams } from 'react-router';
import { recommendationsPath, runPath } from '../addresses';
import { RunAwaited } from '../result/run-awaited';
import { StandingTable } from '../result/standing-table';
import { topicFromAddress } from '../result/topic-in-address';
import { topicTint } from '../result/topic-tint';
import { TeamOnTopic } from '../team/team-on-topic';
import { COMPETENCE_STANDING, CompetenceStanding } from './competence-standing';
import { StandingInDetail } from './standing-in-detail';
import { topicLines } from './topic-lines';
import '../result/result.css';
import './topic.css';

const RUN_TOPIC = graphql(`
  query RunTopic($id: ID!) {
    run(id: $id) {
      id
      completedAt
      ...RunTeam
      result {
        topics {
          topic
          maturity {
            ...StandingBasis
          }
          proficiency {
            ...StandingBasis
          }
        }
        competences {
          topics
          competence {
            uri
            label
            language
          }
          ...CompetenceStanding
        }
      }
    }
  }
`);

/** One topic of a result: the topic as a whole, each competence, and the answers behind every figure. */
export function TopicPage() {
  const { t } = useText('assessment');
  const { runId = '', topic: inAddress } = useParams();
  const topic = topicFromAddress(inAddress);
  const { data, error, refetch } = useQuery(RUN_TOPIC, { variables: { id: runId }, fetchPolicy: 'cache-and-network' });
  const run = data?.run;
  if (!run) return <RunAwaited runId={runId} error={error} isClosed={data?.run === null} onRetry={() => void refetch().catch(() => undefined)} />;

  const whole = run.result.topics.find((each) => each.topic === topic);
  if (topic === null || whole === undefined) {
    return (
      <Page title={t('topic.unknownTopic')}>
        <EmptyState title={t('result.title')} action={<ButtonLink to={runPath(runId)}>{t('topic.back')}</ButtonLink>} />
      </Page>
    );
  }
  const name = t(`topic.names.${topic}`);
  const competences = run.result.competences.filter(({ topics }) => topics.includes(topic));
  const lines = topicLines(
    [
      { id: topic, name, maturity: whole.maturity, proficiency: whole.proficiency },
      ...competences.map((result) => {
        const { maturity, proficiency } = readFragment(COMPETENCE_STANDING, result);
        return { id: result.competence.uri, name: result.competence.label, language: result.competence.language, maturity, proficiency };
      }),
    ],
    t,
  );

  return (
    <Page title={t('topic.title', { topic: name })} lead={t(`topic.about.${topic}`)} width="wide">
      <div className="s-stack s-stack--loose" style={topicTint(topic)}>
        <section className="s-stack" aria-labelledby="whole">
          <TopicMark topic={topic} label={name} />
          <h2 id="whole">{t('topic.whole')}</h2>
          <div className="a-topic__standings">
            <StandingInDetail subject={name} standing={whole.maturity} />
            <StandingInDetail subject={name} standing={whole.proficiency} />
          </div>
        </section>
        <section className="s-stack" aria-labelledby="competences">
          <h2 id="competences">{t('topic.competences')}</h2>
          <p>{t(competences.length > 0 ? 'topic.competencesLead' : 'topic.noCompetences')} {competences[0] && <LanguageMark language={competences[0].competence.language} />}</p>
          <ul className="a-topics">
            {competences.map((result) => <CompetenceStanding key={result.competence.uri} topic={topic} result={result} />)}
          </ul>
        </section>
        <TeamOnTopic run={run} topic={topic} />
        <Disclosure summary={t('topic.allFigures')}>
          <StandingTable caption={t('topic.tableCaption', { topic: name })} subject={t('topic.subject')} lines={lines} />
        </Disclosure>
        <div className="s-actions">
          {run.completedAt && <ButtonLink to={recommendationsPath(runId)}>{t('topic.next')}</ButtonLink>}
          <ButtonLink to={runPath(runId)} variant="secondary">{t('topic.back')}</ButtonLink>
        </div>
      </div>
    </Page>
  );
}
