import { useFormats, useText, type Formats, type Language } from '@skills/platform/i18n';
import { TextArea, TextField } from '@skills/platform/ui';
import { problemAt, type Problem } from '@skills/platform/web';
import { useEffect, useRef } from 'react';
import { figureIn, figureText, isFigure } from './figure';

/** An action as it is being written; empty means not said. */
export type WrittenAction = Record<'title' | 'owner' | 'dueOn' | 'hours' | 'euro' | 'note', string>;

/** Nothing written yet. */
export const NOTHING_WRITTEN: WrittenAction = { title: '', owner: '', dueOn: '', hours: '', euro: '', note: '' };

/** What stands in the fields for an action that is there. */
export const writtenOf = (action: { [Key in keyof WrittenAction]?: string | number | null }, number: Formats['number']): WrittenAction =>
  Object.fromEntries(Object.keys(NOTHING_WRITTEN).map((key) => {
    const said = action[key as keyof WrittenAction];
    return [key, typeof said === 'number' ? figureText(said, number) : (said ?? '')];
  })) as WrittenAction;

/** What is to be sent; null when a figure or the title cannot be read. */
export const readAction = ({ title, owner, dueOn, note, ...written }: WrittenAction, language: Language) => {
  const [hours, euro] = [figureIn(written.hours, language), figureIn(written.euro, language)];
  if (title.trim() === '' || !isFigure(hours) || !isFigure(euro)) return null;
  return { title, owner: owner || null, dueOn: dueOn || null, note: note || null, hours, euro };
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
  const { t, language } = useText('recommendations');
  const { number } = useFormats();
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => fields.current?.querySelector('input')?.focus(), []);
  const errorAt = (key: keyof WrittenAction): string | undefined => {
    if (checked && key === 'title' && written.title.trim() === '') return t('plan.action.noTitle');
    if (checked && (key === 'hours' || key === 'euro')) {
      const figure = figureIn(written[key], language);
      if (figure === 'AMBIGUOUS') return t('plan.budget.twoWays', { thousand: number(1500), half: number(1.5) });
      if (!isFigure(figure)) return t('plan.budget.noFigure');
    }
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
      <TextField {...field('hours')} help={t('plan.action.figureHelp')} optional inputMode="decimal" autoComplete="off" />
      <TextField {...field('euro')} help={t('plan.action.figureHelp')} optional inputMode="decimal" autoComplete="off" />
      <div className="p-fields__wide"><TextArea {...field('note')} optional maxLength={2000} rows={3} /></div>
    </div>
  );
}
