import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { Button, ButtonLink, Notice, Page } from '@skills/platform/ui';
import { graphql, readFragment } from '@skills/schema';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { headlineOf } from '../../rules';
import { AfterRun } from '../again/after-run';
import { aimsPath, answerPath } from '../addresses';
import { PEERS_OF_RUN } from '../benchmark/peers-of-run';
import { PeersSummary } from '../benchmark/peers-summary';
import { ClaimRun } from '../claim/claim-run';
import { AboutRun } from './about-run';
import { headlineSentence } from './headline-sentence';
import { knownTopics } from './known-topics';
import { TeamSection } from '../team/team-section';
import { RunAwaited } from './run-awaited';
import { TopicRow } from './topic-row';
import './result.css';

const RUN_RESULT = graphql(`
  query RunResult($id: ID!) {
    run(id: $id) {
      id
      completedAt
      ...AboutRun
      ...AfterRun
      ...ClaimableRun
      ...PeersOfRun
      ...RunTeam
      viewerCan {
        answer
        complete
      }
      result {
        topics {
          topic
          maturity {
            ...StandingFigure
          }
          proficiency {
            ...StandingFigure
          }
        }
      }
    }
  }
`);

/** What stands between the sentence and the topics: the next steps of this run, given by whoever knows them. */
export interface ResultPageProps {
  nextSteps?: (runId: string) => ReactNode;
}

/** The result of a run: one sentence, the next steps, and each topic as a picture with its table. */
export function ResultPage({ nextSteps }: ResultPageProps) {
  const { t } = useText('assessment');
  const formats = useFormats();
  const { runId = '' } = useParams();
  const { data, error, refetch } = useQuery(RUN_RESULT, { variables: { id: runId }, fetchPolicy: 'cache-and-network' });
  const run = data?.run;
  if (!run) return <RunAwaited runId={runId} error={error} isClosed={data?.run === null} onRetry={() => void refetch().catch(() => undefined)} />;

  const peers = readFragment(PEERS_OF_RUN, run).benchmark?.topics ?? [];
  const { title, lead } = headlineSentence(headlineOf({ topics: knownTopics(run.result.topics) }), { t, ...formats });
  return (
    <Page title={title} lead={lead} documentTitle={t('result.documentTitle')} width="wide">
      <div className="s-stack s-stack--loose">
        {!run.completedAt && (
          <Notice
            kind="info"
            title={t('result.unfinished.title')}
            action={run.viewerCan.answer && <ButtonLink to={answerPath(runId)}>{t('result.unfinished.action')}</ButtonLink>}
          >
            <p>{t('result.unfinished.body')}</p>
          </Notice>
        )}
        {run.completedAt && nextSteps?.(runId)}
        <div className="a-claim"><ClaimRun run={run} /></div>
        <AfterRun run={run} place="above" />
        <section className="s-stack" aria-labelledby="topics">
          <h2 id="topics">{t('result.topics.title')}</h2>
          <p>{t('result.topics.lead')}</p>
          <ul className="a-topics">
            {run.result.topics.map((topic) => <TopicRow key={topic.topic} runId={runId} mayAnswer={run.viewerCan.answer} peers={peers.find((each) => each.topic === topic.topic)} {...topic} />)}
          </ul>
        </section>
        <PeersSummary run={run} />
        <TeamSection run={run} />
        <AfterRun run={run} place="below" />
        <AboutRun run={run} />
        <div className="s-actions">
          <Button variant="secondary" onClick={() => window.print()}>{t('result.print')}</Button>
          {run.viewerCan.answer && <ButtonLink to={answerPath(runId, 'review')} variant="quiet">{t('result.change')}</ButtonLink>}
          {run.viewerCan.complete && <ButtonLink to={aimsPath(runId)} variant="quiet">{t('aims.change')}</ButtonLink>}
        </div>
      </div>
    </Page>
  );
}
