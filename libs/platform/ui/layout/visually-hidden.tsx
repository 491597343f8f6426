import type { ReactNode } from 'react';
import './visually-hidden.css';

/** Words for those who listen to the page; not drawn. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="s-visually-hidden"> {children}</span>;
}
