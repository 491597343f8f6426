import { useText } from '@skills/platform/i18n';
import { TextArea, TextField } from '@skills/platform/ui';
import { problemAt, type Problem } from '@skills/platform/web';
import { useEffect, useRef } from 'react';
import { figureIn } from './budget-in-address';

/** An action as it is being written; empty means not said. */
export type WrittenAction = Record<'title' | 'owner' | 'dueOn' | 'hours' | 'euro' | 'note', string>;

/** Nothing written yet. */
export const NOTHING_WRITTEN: WrittenAction = { title: '', owner: '', dueOn: '', hours: '', euro: '', note: '' };

/** What stands in the fields for an action that is there. */
export const writtenOf = (action: { [Key in keyof WrittenAction]?: string | number | null }): WrittenAction =>
  Object.fromEntries(Object.entries(NOTHING_WRITTEN).map(([key]) => [key, String(action[key as keyof WrittenAction] ?? '')])) as WrittenAction;

/** What is to be sent; null when a figure or the title cannot be read. */
export const readAction = ({ title, owner, dueOn, hours, euro, note }: WrittenAction) => {
  const figures = { hours: figureIn(hours), euro: figureIn(euro) };
  if (title.trim() === '' || Number.isNaN(figures.hours) || Number.isNaN(figures.euro)) return null;
  return { title, owner: owner || null, dueOn: dueOn || null, note: note || null, ...figures };
};

/** What the fields show, whether they were sent once, what the server said, and what to do with what is written. */
export interface ActionFieldsProps {
  written: WrittenAction;
  checked: boolean;
  problems: readonly Problem[];
  onWrite: (written: WrittenAction) => void;
}

/** What is to be done, by whom, by when, and what it takes. The first field takes the focus. */
export function ActionFields({ written, checked, problems, onWrite }: ActionFieldsProps) {
  const { t } = useText('recommendations');
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => fields.current?.querySelector('input')?.focus(), []);
  const errorAt = (key: keyof WrittenAction): string | undefined => {
    if (checked && key === 'title' && written.title.trim() === '') return t('plan.action.noTitle');
    if (checked && (key === 'hours' || key === 'euro') && Number.isNaN(figureIn(written[key]))) return t('plan.budget.noFigure');
    return problemAt(problems, key);
  };
  const field = (key: keyof WrittenAction) => ({
    label: t(`plan.action.${key}`),
    value: written[key],
    error: errorAt(key),
    onChange: ({ target }: { target: { value: string } }) => onWrite({ ...written, [key]: target.value }),
  });
  return (
    <div className="p-fields" ref={fields}>
      <div className="p-fields__wide"><TextField {...field('title')} maxLength={300} autoComplete="off" /></div>
      <TextField {...field('owner')} help={t('plan.action.ownerHelp')} optional maxLength={100} autoComplete="off" />
      <TextField {...field('dueOn')} optional type="date" min="2000-01-01" max="2099-12-31" />
      <TextField {...field('hours')} optional inputMode="decimal" autoComplete="off" />
      <TextField {...field('euro')} optional inputMode="decimal" autoComplete="off" />
      <div className="p-fields__wide"><TextArea {...field('note')} optional maxLength={2000} rows={3} /></div>
    </div>
  );
}
