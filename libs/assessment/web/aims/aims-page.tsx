import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { Notice, Page } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useNavigate, useParams } from 'react-router';
import type { Ambitions } from '../../rules';
import { runPath } from '../addresses';
import { RunAwaited } from '../result/run-awaited';
import { AimsStep } from '../start/aims-step';

const RUN_AIMS = graphql(`
  query RunAims($id: ID!) {
    run(id: $id) {
      id
      ambitions {
        topic
        ambition
      }
      viewerCan {
        complete
      }
    }
  }
`);

const CHANGE_AMBITIONS = graphql(`
  mutation ChangeAmbitions($input: ChangeAmbitionsInput!) {
    changeAmbitions(input: $input) {
      run {
        id
        ambitions {
          topic
          ambition
        }
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Changes what the firm wants of each topic; back to the result, which is compared with the new aims. */
export function AimsPage() {
  const { t } = useText('assessment');
  const navigate = useNavigate();
  const { runId = '' } = useParams();
  const { data, error, refetch } = useQuery(RUN_AIMS, { variables: { id: runId } });
  const { act, busy, problems, failure } = useAct(CHANGE_AMBITIONS);
  const run = data?.run;
  if (!run?.viewerCan.complete) {
    return <RunAwaited runId={runId} title={t('aims.title')} error={error} isClosed={data !== undefined} onRetry={() => void refetch().catch(() => undefined)} />;
  }

  const change = async (aims: Ambitions): Promise<void> => {
    const ambitions = Object.entries(aims).map(([topic, ambition]) => ({ topic: topic as keyof Ambitions, ambition }));
    if (await act({ input: { runId, ambitions } })) void navigate(runPath(runId));
  };

  return (
    <Page title={t('aims.title')} lead={t('aims.lead')}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <Notice kind="error" title={t('aims.failed')}>{t('aims.failedKept')}</Notice>}
      <AimsStep
        start={Object.fromEntries(run.ambitions.map(({ topic, ambition }) => [topic, ambition]))}
        busy={busy}
        done={t('aims.keep')}
        onBack={() => void navigate(runPath(runId))}
        onDone={(aims) => void change(aims)}
      />
    </Page>
  );
}
