import { useId } from 'react';
import { useText } from '../../i18n';
import './progress-bar.css';

/** How far something is: `value` of `max`, both counted in the same things. */
export interface ProgressBarProps {
  label: string;
  value: number;
  max: number;
}

/** Progress as a bar and in words. */
export function ProgressBar({ label, value, max }: ProgressBarProps) {
  const { t } = useText('platform');
  const id = useId();
  const words = t('progress', { value, max });
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div className="s-progress">
      <div className="s-progress__words">
        <span id={id}>{label}</span>
        <span aria-hidden="true">{words}</span>
      </div>
      <div className="s-progress__track" role="progressbar" aria-labelledby={id} aria-valuemin={0} aria-valuemax={max} aria-valuenow={value} aria-valuetext={words}>
        <div className="s-progress__done" style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
