import type { ButtonHTMLAttributes, MouseEvent } from 'react';
import { classNames } from '../class-names';
import './button.css';

/** How strongly an act is offered: one primary on a page, secondary beside it, quiet for what is rare, danger for what cannot be undone. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

/** The properties of a native button, the emphasis, and whether its act is under way. */
export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: ButtonVariant;
  busy?: boolean;
}

/** A button that does something here; while busy it keeps its focus and its words, and ignores further presses. */
export function Button({ variant = 'primary', busy = false, type = 'button', className, onClick, children, ...rest }: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      className={classNames('s-button', `s-button--${variant}`, className)}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={press}
    >
      {busy && <span className="s-button__turning" aria-hidden="true" />}
      {children}
    </button>
  );
}
