import { useFormats, useText, type NumberRead } from '@skills/platform/i18n';
import { Button, Checkbox, TextField } from '@skills/platform/ui';
import { useState, type FormEvent } from 'react';
import type { Budget } from '../../rules';
import { figureIn, figureText, isFigure } from './figure';

const KEYS = ['hours', 'euro', 'hoursIfUnknown', 'euroIfUnknown'] as const;
/** What is offered as a count for a course that does not state its length or price. */
const OFFERED = { hours: '20', euro: '200' } as const;

type Written = Record<(typeof KEYS)[number], string>;

/** The budget asked for before, what to do with one that can be read, and that what was asked for now cannot. */
export interface BudgetFormProps {
  budget: Budget | null;
  busy: boolean;
  onPropose: (budget: Budget) => void;
  onUnreadable: () => void;
}

/** Asks what may be spent: hours, euro, and what to count for courses that do not say what they take. */
export function BudgetForm({ budget, busy, onPropose, onUnreadable }: BudgetFormProps) {
  const { t, language } = useText('recommendations');
  const { number } = useFormats();
  const [written, setWritten] = useState(() => Object.fromEntries(KEYS.map((key) => [key, figureText(budget?.[key], number)])) as Written);
  const [counts, setCounts] = useState({ hours: typeof budget?.hoursIfUnknown === 'number', euro: typeof budget?.euroIfUnknown === 'number' });
  const [checked, setChecked] = useState(false);
  const write = (key: keyof Written, text: string): void => setWritten((before) => ({ ...before, [key]: text }));

  const figures = Object.fromEntries(KEYS.map((key) => [key, figureIn(written[key], language)])) as Record<keyof Written, NumberRead>;
  const counted = (of: 'hours' | 'euro'): boolean => counts[of] && written[of].trim() !== '';
  const isCount = (figure: NumberRead): boolean => typeof figure === 'number' && figure > 0;
  const errorAt = (key: keyof Written): string | undefined => {
    if (!checked) return undefined;
    if (figures[key] === 'AMBIGUOUS') return t('plan.budget.twoWays', { thousand: number(1500), half: number(1.5) });
    if (key === 'hours' || key === 'euro') return isFigure(figures[key]) ? undefined : t('plan.budget.noFigure');
    return isCount(figures[key]) ? undefined : t('plan.budget.noCount');
  };

  const propose = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    const { hours, euro, hoursIfUnknown, euroIfUnknown } = figures;
    const areCounts = (['hours', 'euro'] as const).every((of) => !counted(of) || isCount(figures[`${of}IfUnknown`]));
    if (!isFigure(hours) || !isFigure(euro) || !areCounts) return onUnreadable();
    onPropose({ hours, euro, hoursIfUnknown: counted('hours') && isFigure(hoursIfUnknown) ? hoursIfUnknown : null, euroIfUnknown: counted('euro') && isFigure(euroIfUnknown) ? euroIfUnknown : null });
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
