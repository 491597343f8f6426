import { useText } from '@skills/platform/i18n';
import { Button, TextLink } from '@skills/platform/ui';

/** The plan on paper and as a table. Files that are made by the server are ordinary links, so that the browser names and keeps them. */
export function PlanFiles({ planId }: { planId: string }) {
  const { t } = useText('recommendations');
  return (
    <div className="s-actions">
      <Button variant="secondary" onClick={() => window.print()}>{t('plan.files.print')}</Button>
      <TextLink href={`/plans/${planId}/actions.csv`} download>{t('plan.files.table')}</TextLink>
    </div>
  );
}
