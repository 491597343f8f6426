import { useQuery } from '@apollo/client/react';
import type { TargetRole } from '@skills/identity/rules';
import { useText } from '@skills/platform/i18n';
import { Notice, Page } from '@skills/platform/ui';
import { ProblemsSummary, useAct, useAttemptKey } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Ambitions } from '../../rules';
import { answerPath, runPath } from '../addresses';
import { RunAwaited } from '../result/run-awaited';
import { AimsStep } from '../start/aims-step';
import { FirmStep, type Firm } from '../start/firm-step';
import type { ChosenFirm } from '../start/start-page';

const RUN_AGAIN = graphql(`
  query RunAgain($id: ID!) {
    run(id: $id) {
      id
      languages
      organisation {
        id
        countryCode
        sector
        sizeClass
      }
      respondent {
        id
        role
      }
      ambitions {
        topic
        ambition
      }
      viewerCan {
        assessAgain
      }
    }
  }
`);

const ASSESS_AGAIN = graphql(`
  mutation AssessAgain($input: AssessAgainInput!) {
    assessAgain(input: $input) {
      run {
        id
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Begins a new run from a completed one: what is known of firm and aims is filled in and can be changed, then the questions begin. */
export function AgainPage() {
  const { t } = useText('assessment');
  const navigate = useNavigate();
  const { runId = '' } = useParams();
  const { data, error, refetch } = useQuery(RUN_AGAIN, { variables: { id: runId } });
  const { act, busy, problems, failure } = useAct(ASSESS_AGAIN);
  const [firm, setFirm] = useState<Firm | null>(null);
  const [chosen, setChosen] = useState<ChosenFirm | null>(null);
  const { keyFor } = useAttemptKey();
  const run = data?.run;
  if (!run?.viewerCan.assessAgain) {
    return <RunAwaited runId={runId} title={t('again.assess')} error={error} isClosed={data !== undefined} onRetry={() => void refetch().catch(() => undefined)} />;
  }

  const { countryCode, sector, sizeClass } = run.organisation;
  const known: Firm = { countryCode, sector, sizeClass, role: (run.respondent?.role ?? null) as TargetRole | null, languages: [...run.languages] };
  const begin = async (aims: Ambitions): Promise<void> => {
    const ambitions = Object.entries(aims).map(([topic, ambition]) => ({ topic: topic as keyof Ambitions, ambition }));
    const input = { runId, ...chosen, ambitions };
    const data = await act({ input: { ...input, idempotencyKey: keyFor(input) } });
    if (data?.assessAgain.run) void navigate(answerPath(data.assessAgain.run.id));
  };

  return (
    <Page title={t(chosen ? 'start.aims.title' : 'again.assess')} lead={t(chosen ? 'again.aimsLead' : 'again.firmLead')} step={chosen ? 'aims' : 'firm'}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <Notice kind="error" title={t('start.failed')}>{t('start.failedKept')}</Notice>}
      {chosen ? (
        <AimsStep
          start={Object.fromEntries(run.ambitions.map(({ topic, ambition }) => [topic, ambition]))}
          busy={busy}
          done={t('start.begin')}
          onBack={() => setChosen(null)}
          onDone={(aims) => void begin(aims)}
        />
      ) : (
        <FirmStep firm={firm ?? known} onChange={setFirm} onDone={setChosen} onBack={() => void navigate(runPath(runId))} isKept />
      )}
    </Page>
  );
}
