import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, Disclosure, Page } from '@skills/platform/ui';
import { graphql, readFragment } from '@skills/schema';
import { useParams } from 'react-router';
import { runPath } from '../addresses';
import { RunAwaited } from '../result/run-awaited';
import { Anonymity } from './anonymity';
import { PEERS_OF_RUN, topicsWithoutLevel } from './peers-of-run';
import { PeersGroup } from './peers-group';
import { PeersNone } from './peers-none';
import { PeersTable } from './peers-table';
import { Sharing } from './sharing';
import { TopicPeersRow } from './topic-peers-row';
import '../result/result.css';

const RUN_PEERS = graphql(`
  query RunPeers($id: ID!) {
    run(id: $id) {
      ...PeersOfRun
      id
      benchmark {
        viewerCanDecide
      }
      viewerCan {
        claim
      }
      organisation {
        id
        ...ParticipatingFirm
      }
    }
  }
`);

/** The firm among its peers, whether it takes part itself, and how everybody stays anonymous. */
export function PeersPage() {
  const { t } = useText('assessment');
  const { runId = '' } = useParams();
  const { data, error, refetch } = useQuery(RUN_PEERS, { variables: { id: runId }, fetchPolicy: 'cache-and-network' });
  const run = data?.run;
  if (!run) return <RunAwaited runId={runId} title={t('peers.title')} error={error} isClosed={data?.run === null} onRetry={() => void refetch().catch(() => undefined)} />;

  const peers = readFragment(PEERS_OF_RUN, run);
  const { benchmark } = peers;
  const minimum = benchmark?.minimum ?? null;
  return (
    <Page title={t('peers.title')} lead={t('peers.lead')} width="wide">
      <div className="s-stack s-stack--loose">
        <section className="s-stack" aria-labelledby="group">
          <h2 id="group">{t('peers.group.title')}</h2>
          {!benchmark && <p>{t('peers.none.unfinished')}</p>}
          {benchmark && !benchmark.group && <PeersNone state={benchmark.state} minimum={minimum} />}
          {benchmark?.group && (
            <>
              <PeersGroup group={benchmark.group} isInvented={benchmark.isInvented} computedAt={benchmark.computedAt} />
              <ul className="a-topics">{benchmark.topics.map((peers) => <TopicPeersRow key={peers.topic} peers={peers} />)}</ul>
              <Disclosure summary={t('peers.table.summary')}>
                <PeersTable topics={benchmark.topics} />
                <p className="s-small s-soft">{t('peers.table.note')}</p>
              </Disclosure>
            </>
          )}
        </section>
        {benchmark && <Sharing runId={runId} firm={run.organisation} mayDecide={run.benchmark?.viewerCanDecide ?? false} mayName={run.viewerCan.claim} unknown={topicsWithoutLevel(peers)} minimum={minimum} />}
        {benchmark && minimum !== null && <Anonymity minimum={minimum} />}
        <div className="s-actions"><ButtonLink to={runPath(runId)} variant="secondary">{t('topic.back')}</ButtonLink></div>
      </div>
    </Page>
  );
}
