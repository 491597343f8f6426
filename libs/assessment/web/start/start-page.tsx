import type { TargetRole } from '@skills/identity/rules';
import { useText } from '@skills/platform/i18n';
import { Notice, Page } from '@skills/platform/ui';
import { ProblemsSummary, useAct, useAttemptKey } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Ambitions } from '../../rules';
import { answerPath } from '../addresses';
import { AimsStep } from './aims-step';
import { FirmStep, type Firm } from './firm-step';

const START_RUN = graphql(`
  mutation StartRun($input: StartRunInput!) {
    startRun(input: $input) {
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

/** The firm and the person as the start takes them; every part is chosen. */
export type ChosenFirm = { [Part in keyof Firm]: NonNullable<Firm[Part]> } & { role: TargetRole };

/** The first page: who the firm is and what it wants, in two short steps; no account needed. */
export function StartPage() {
  const { t, language } = useText('assessment');
  const navigate = useNavigate();
  const [firm, setFirm] = useState<Firm>({ countryCode: null, sector: null, sizeClass: null, role: null, languages: [language] });
  const [chosen, setChosen] = useState<ChosenFirm | null>(null);
  const { act, busy, problems, failure } = useAct(START_RUN);
  const { keyFor } = useAttemptKey();

  const start = async (aims: Ambitions): Promise<void> => {
    if (!chosen) return;
    const ambitions = Object.entries(aims).map(([topic, ambition]) => ({ topic: topic as keyof Ambitions, ambition }));
    const input = { questionnaireCode: 'skills-for-smes', ...chosen, ambitions };
    const data = await act({ input: { ...input, idempotencyKey: keyFor(input) } });
    if (data?.startRun.run) void navigate(answerPath(data.startRun.run.id));
  };

  return (
    <Page title={t(chosen ? 'start.aims.title' : 'start.firm.title')} lead={t(chosen ? 'start.aims.lead' : 'start.firm.lead')} step={chosen ? 'aims' : 'firm'}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <Notice kind="error" title={t('start.failed')}>{t('start.failedKept')}</Notice>}
      {chosen ? (
        <AimsStep busy={busy} done={t('start.begin')} onBack={() => setChosen(null)} onDone={(aims) => void start(aims)} />
      ) : (
        <FirmStep firm={firm} onChange={setFirm} onDone={setChosen} />
      )}
    </Page>
  );
}
