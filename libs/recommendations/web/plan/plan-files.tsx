import { useText } from '@skills/platform/i18n';
import { Button, TextLink } from '@skills/platform/ui';
import { reportAddress } from '../addresses';

/** The plan on paper and as a table. Files that are made by the server are ordinary links, so that the browser names and keeps them. */
export function PlanFiles({ planId, runId }: { planId: string; runId: string }) {
  const { t, language } = useText('recommendations');
  return (
    <div className="s-actions">
      <Button variant="secondary" onClick={() => window.print()}>{t('plan.files.print')}</Button>
      <TextLink href={reportAddress(runId, language)}>{t('next.report')}</TextLink>
      <TextLink href={`/plans/${planId}/actions.csv`} download>{t('plan.files.table')}</TextLink>
    </div>
  );
}
