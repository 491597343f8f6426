import { classNames } from '../class-names';
import './status-sign.css';

/** Where the work is: at the server, on its way, on this device only, or refused. */
export type SavingState = 'saved' | 'saving' | 'kept-here' | 'failed';

const SIGNS: Readonly<Record<SavingState, string>> = {
  saved: 'm3.5 9.5 3.5 3.5L14.5 5',
  saving: 'M9 3v3M9 12v3M3 9h3M12 9h3',
  'kept-here': 'M4 3h10v8H4zM2 15h14M7 7.5h4',
  failed: 'M9 3.5v7M9 14v.5',
};

/** A quiet sign that work is safe; announced politely when it changes. */
export function StatusSign({ state, label }: { state: SavingState; label: string }) {
  return (
    <span className={classNames('s-status', `s-status--${state}`)} role="status">
      <svg className="s-status__sign" viewBox="0 0 18 18" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
        <path d={SIGNS[state]} />
      </svg>
      {label}
    </span>
  );
}
