import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { Button, DataTable, ErrorState, Titled, VisuallyHidden } from '@skills/platform/ui';
import { ListAwaited, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import type { EventBudgetQuery } from '@skills/schema/documents';
import { useState } from 'react';
import { LineForm } from './line-form';

const BUDGET = graphql(`
  query EventBudget($eventId: ID!) {
    eventBudget(eventId: $eventId) {
      lines {
        id
        kind
        note
        plannedCents
        actualCents
        revision
      }
      planned
      actual
      difference
      openCount
    }
  }
`);
const REMOVE = graphql(`mutation RemoveBudgetLine($input: RemoveBudgetLineInput!) { removeBudgetLine(input: $input) { removedId problems { code path message } } }`);

/** A line of the budget. */
export type Line = NonNullable<EventBudgetQuery['eventBudget']>['lines'][number];

/** The budget of an event: its lines, what they come to, and the way to change them. */
export function Budget({ eventId }: { eventId: string }) {
  const { t } = useText('events');
  const { number } = useFormats();
  const { data, error, refetch } = useQuery(BUDGET, { variables: { eventId }, fetchPolicy: 'cache-and-network' });
  const remove = useAct(REMOVE);
  const [changed, setChanged] = useState<Line | null>(null);
  const budget = data?.eventBudget;
  if (!budget) return <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  const reload = () => {
    setChanged(null);
    void refetch().catch(() => undefined);
  };
  const euros = (cents: number | null | undefined, options: Intl.NumberFormatOptions = {}) => (typeof cents === 'number' ? number(cents / 100, { style: 'currency', currency: 'EUR', ...options }) : t('budget.open'));
  const known = (cents: number | null | undefined, options?: Intl.NumberFormatOptions) => (typeof cents === 'number' ? euros(cents, options) : <><span aria-hidden="true">–</span><VisuallyHidden>{t('budget.open')}</VisuallyHidden></>);
  const isPartial = budget.openCount > 0 && budget.openCount < budget.lines.length;
  const note = [budget.openCount > 0 && t('budget.openCount', { count: budget.openCount }), isPartial && t('budget.ofKnown')].filter(Boolean).join(' ');
  const sum = { id: 'sum', kind: t('budget.sum'), note, planned: euros(budget.planned), actual: known(budget.actual), difference: known(budget.difference, { signDisplay: 'exceptZero' }), acts: '' };
  const rows = budget.lines.map((line) => {
    const what = [t(`budget.kind.${line.kind}`), line.note].filter(Boolean).join(', ');
    const acts = (
      <>
        <Button variant="quiet" onClick={() => setChanged(line)}>{t('budget.change')}<VisuallyHidden>: {what}</VisuallyHidden></Button>
        <Button variant="quiet" onClick={() => void remove.act({ input: { lineId: line.id } }).then(reload)}>{t('budget.remove')}<VisuallyHidden>: {what}</VisuallyHidden></Button>
      </>
    );
    const difference = typeof line.actualCents === 'number' ? euros(line.actualCents - line.plannedCents, { signDisplay: 'exceptZero' }) : '';
    return { id: line.id, kind: t(`budget.kind.${line.kind}`), note: line.note ?? '', planned: euros(line.plannedCents), actual: euros(line.actualCents), difference, acts };
  });
  const columns = [
    { key: 'kind', label: t('budget.for') }, { key: 'note', label: t('budget.note') }, { key: 'planned', label: t('budget.planned'), numeric: true }, { key: 'actual', label: t('budget.actual'), numeric: true },
    { key: 'difference', label: t('budget.difference'), numeric: true }, { key: 'acts', label: <VisuallyHidden>{t('budget.acts')}</VisuallyHidden> },
  ];
  return (
    <>
      <div className="s-stack">
        <ProblemsSummary problems={remove.problems} />
        {remove.failure !== null && <ErrorState error={remove.failure} />}
        {budget.lines.length === 0 ? <p className="s-soft">{t('budget.none')}</p> : <DataTable caption={t('desk.budget')} columns={columns} rows={[...rows, sum]} />}
      </div>
      <Titled title={t(changed ? 'budget.change' : 'budget.add')}>
        <LineForm key={changed ? `${changed.id} ${changed.revision}` : `new ${budget.lines.length}`} eventId={eventId} line={changed} onDone={reload} onCancel={() => setChanged(null)} />
      </Titled>
    </>
  );
}
