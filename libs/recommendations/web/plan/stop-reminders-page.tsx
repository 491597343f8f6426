import { TOOLBOX } from '@skills/assessment/web';
import { useText } from '@skills/platform/i18n';
import { Button, ButtonLink, ErrorState, Notice, Page } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { useLocation } from 'react-router';

const STOP_REMINDERS = graphql(`
  mutation StopReminders($input: StopRemindersInput!) {
    stopReminders(input: $input) {
      stopped
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Ends the reminders of a plan by the link of a mail, on a press: mail scanners open links but press nothing. */
export function StopRemindersPage() {
  const { t } = useText('recommendations');
  const { hash } = useLocation();
  const token = new URLSearchParams(hash.replace(/^#/, '')).get('token') ?? '';
  const [stopped, setStopped] = useState(false);
  const { act, busy, problems, failure } = useAct(STOP_REMINDERS);
  const stop = async (): Promise<void> => {
    if (await act({ input: { token } })) setStopped(true);
  };
  return (
    <Page title={t('plan.stop.title')}>
      <div className="s-stack">
        <ProblemsSummary problems={problems} />
        {failure !== null && <ErrorState error={failure} />}
        {stopped ? (
          <>
            <Notice kind="success"><p>{t('plan.stop.done')}</p></Notice>
            <div className="s-actions"><ButtonLink to={TOOLBOX} variant="secondary">{t('plan.stop.toolbox')}</ButtonLink></div>
          </>
        ) : (
          <>
            <p>{t('plan.stop.text')}</p>
            <div className="s-actions"><Button busy={busy} onClick={() => void stop()}>{t('plan.stop.act')}</Button></div>
          </>
        )}
      </div>
    </Page>
  );
}
