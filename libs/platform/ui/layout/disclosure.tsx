import type { ReactNode } from 'react';
import './disclosure.css';

/** What the closed part is called, what it holds, and whether it starts open. */
export interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
}

/** Details on demand, by the browser's own element: it works by keyboard, in print and by in-page search. */
export function Disclosure({ summary, children, open = false }: DisclosureProps) {
  return (
    <details className="s-disclosure" open={open}>
      <summary>{summary}</summary>
      <div className="s-disclosure__body">{children}</div>
    </details>
  );
}
