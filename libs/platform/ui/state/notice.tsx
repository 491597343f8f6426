import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import './notice.css';

/** What sort of message it is; each has its colour and its sign. */
export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

const SIGNS: Readonly<Record<NoticeKind, string>> = {
  info: 'M12 10.5V17M12 7v.5',
  success: 'm7.5 12.5 3 3 6-7',
  warning: 'M12 6.5V13m0 3.5v.5',
  error: 'M12 6.5V13m0 3.5v.5',
};

/** A message of the page: its kind, a title, the words, and what can be done about it. */
export interface NoticeProps {
  kind: NoticeKind;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}

/** A message in its place on the page. An error interrupts a screen reader, the others wait for a pause. */
export function Notice({ kind, title, children, action }: NoticeProps) {
  return (
    <div className={classNames('s-notice', `s-notice--${kind}`)} role={kind === 'error' ? 'alert' : 'status'}>
      <svg className="s-notice__icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" aria-hidden="true">
        {kind === 'warning' ? <path d="M12 2.5 22 20.5H2Z" strokeLinejoin="round" /> : <circle cx="12" cy="12" r="10" />}
        <path d={SIGNS[kind]} />
      </svg>
      <div className="s-notice__body">
        {title && <p className="s-notice__title">{title}</p>}
        {children && <div>{children}</div>}
        {action && <div className="s-notice__action">{action}</div>}
      </div>
    </div>
  );
}
