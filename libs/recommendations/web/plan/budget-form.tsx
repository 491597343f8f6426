import { useText } from '@skills/platform/i18n';
import { Button, Checkbox, TextField } from '@skills/platform/ui';
import { useState, type FormEvent } from 'react';
import type { Budget } from '../../rules';
import { figureIn } from './budget-in-address';

const KEYS = ['hours', 'euro', 'hoursIfUnknown', 'euroIfUnknown'] as const;
/** What is offered as a count for a course that does not state its length or price. */
const OFFERED = { hours: '20', euro: '200' } as const;

type Written = Record<(typeof KEYS)[number], string>;

/** Asks what may be spent: hours, euro, and what to count for courses that do not say what they take. */
export function BudgetForm({ budget, busy, onPropose }: { budget: Budget | null; busy: boolean; onPropose: (budget: Budget) => void }) {
  const { t } = useText('recommendations');
  const [written, setWritten] = useState<Written>(() => ({
    hours: budget?.hours?.toString() ?? '',
    euro: budget?.euro?.toString() ?? '',
    hoursIfUnknown: budget?.hoursIfUnknown?.toString() ?? '',
    euroIfUnknown: budget?.euroIfUnknown?.toString() ?? '',
  }));
  const [counts, setCounts] = useState({ hours: typeof budget?.hoursIfUnknown === 'number', euro: typeof budget?.euroIfUnknown === 'number' });
  const [checked, setChecked] = useState(false);
  const write = (key: keyof Written, text: string): void => setWritten((before) => ({ ...before, [key]: text }));

  const figures = Object.fromEntries(KEYS.map((key) => [key, figureIn(written[key])])) as Record<keyof Written, number | null>;
  const counted = (of: 'hours' | 'euro'): boolean => counts[of] && written[of].trim() !== '';
  const errorAt = (key: keyof Written): string | undefined => {
    if (!checked) return undefined;
    if (key === 'hours' || key === 'euro') return Number.isNaN(figures[key]) ? t('plan.budget.noFigure') : undefined;
    return (figures[key] ?? 0) > 0 ? undefined : t('plan.budget.noCount');
  };

  const propose = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    const sound = !Number.isNaN(figures.hours) && !Number.isNaN(figures.euro) && (['hours', 'euro'] as const).every((of) => !counted(of) || (figures[`${of}IfUnknown`] ?? 0) > 0);
    if (!sound) return;
    const { hours, euro, hoursIfUnknown, euroIfUnknown } = figures;
    onPropose({ hours, euro, hoursIfUnknown: counted('hours') ? hoursIfUnknown : null, euroIfUnknown: counted('euro') ? euroIfUnknown : null });
  };

  return (
    <form className="p-budget s-stack" noValidate onSubmit={propose}>
      <div className="p-budget__limits">
        {(['hours', 'euro'] as const).map((of) => (
          <div key={of} className="s-stack s-stack--tight">
            <TextField
              label={t(`plan.budget.${of}`)} help={t(`plan.budget.${of}Help`)} optional inputMode="decimal" autoComplete="off"
              value={written[of]} error={errorAt(of)} onChange={({ target }) => write(of, target.value)}
            />
            {written[of].trim() !== '' && (
              <Checkbox
                label={t(`plan.budget.${of}Unknown`)} checked={counts[of]}
                onChange={({ target }) => {
                  setCounts((before) => ({ ...before, [of]: target.checked }));
                  if (target.checked && written[`${of}IfUnknown`] === '') write(`${of}IfUnknown`, OFFERED[of]);
                }}
              />
            )}
            {counted(of) && (
              <TextField
                label={t(`plan.budget.${of}IfUnknown`)} inputMode="decimal" autoComplete="off"
                value={written[`${of}IfUnknown`]} error={errorAt(`${of}IfUnknown`)} onChange={({ target }) => write(`${of}IfUnknown`, target.value)}
              />
            )}
          </div>
        ))}
      </div>
      <div className="s-actions"><Button type="submit" busy={busy}>{t('plan.budget.propose')}</Button></div>
    </form>
  );
}
