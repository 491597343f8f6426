import type { ReactNode } from 'react';
import './empty-state.css';

/** What is not there yet, and the first step towards it. */
export interface EmptyStateProps {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}

/** An empty place that teaches the first step. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="s-empty">
      <h2>{title}</h2>
      {children && <div className="s-soft">{children}</div>}
      {action}
    </div>
  );
}
