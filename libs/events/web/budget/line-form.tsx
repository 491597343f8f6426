import { useFormats, useText } from '@skills/platform/i18n';
import { Button, ErrorState, SelectField, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct, type Problem } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import { BUDGET_KINDS, type BudgetKind } from '../../rules';
import type { Line } from './budget';
import { readEuros, writtenEuros } from './read-euros';

const ADD = graphql(`mutation AddBudgetLine($input: AddBudgetLineInput!) { addBudgetLine(input: $input) { line { id } problems { code path message } } }`);
const CHANGE = graphql(`mutation ChangeBudgetLine($input: ChangeBudgetLineInput!) { changeBudgetLine(input: $input) { line { id kind note plannedCents actualCents revision } problems { code path message } } }`);

/** A line of a budget to be filled in; `line` is the one that is changed, null for a new one. */
export function LineForm({ eventId, line, onDone, onCancel }: { eventId: string; line: Line | null; onDone: () => void; onCancel: () => void }) {
  const { t, language } = useText('events');
  const { number } = useFormats();
  const [add, change] = [useAct(ADD), useAct(CHANGE)];
  const [fields, setFields] = useState({ kind: line?.kind ?? ('VENUE' as BudgetKind), note: line?.note ?? '', planned: writtenEuros(line?.plannedCents, number), actual: writtenEuros(line?.actualCents, number) });
  const [misread, setMisread] = useState<readonly Problem[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const problems = misread.length > 0 ? misread : [...add.problems, ...change.problems];
  const failure = add.failure ?? change.failure;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const [plannedCents, actualCents] = [readEuros(fields.planned, language), readEuros(fields.actual, language)];
    const fault = (field: string): Problem => ({ code: 'AMOUNT', path: ['content', field], message: t('budget.notAnAmount', { example: number(1000.5, { minimumFractionDigits: 2 }) }) });
    const faults = [...(typeof plannedCents === 'number' ? [] : [fault('plannedCents')]), ...(actualCents === 'NOT_AN_AMOUNT' ? [fault('actualCents')] : [])];
    setMisread(faults);
    if (typeof plannedCents !== 'number' || actualCents === 'NOT_AN_AMOUNT') return;
    const content = { kind: fields.kind, note: fields.note, plannedCents, actualCents };
    const done = line ? await change.act({ input: { lineId: line.id, revision: line.revision, content } }) : await add.act({ input: { eventId, content, idempotencyKey: key } });
    if (done) onDone();
  };
  return (
    <form className="s-stack e-form" onSubmit={(event) => void send(event)} noValidate>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <SelectField label={t('budget.for')} value={fields.kind} onChange={({ target }) => setFields({ ...fields, kind: BUDGET_KINDS.find((each) => each === target.value) ?? 'OTHER' })} options={BUDGET_KINDS.map((value) => ({ value, label: t(`budget.kind.${value}`) }))} />
      <TextField label={t('budget.note')} optional value={fields.note} error={problemAt(problems, 'note')} onChange={({ target }) => setFields({ ...fields, note: target.value })} />
      <TextField label={t('budget.planned')} help={t('budget.inEuros')} inputMode="decimal" value={fields.planned} error={problemAt(problems, 'plannedCents')} onChange={({ target }) => setFields({ ...fields, planned: target.value })} />
      <TextField label={t('budget.actual')} optional inputMode="decimal" value={fields.actual} error={problemAt(problems, 'actualCents')} onChange={({ target }) => setFields({ ...fields, actual: target.value })} />
      <div className="s-actions">
        <Button type="submit" busy={add.busy || change.busy}>{t(line ? 'budget.save' : 'budget.add')}</Button>
        {line && <Button variant="quiet" onClick={onCancel}>{t('budget.cancel')}</Button>}
      </div>
    </form>
  );
}
