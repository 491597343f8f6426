import type { ReactNode } from 'react';
import './tag.css';

/** A short property of a thing, such as "free" or "online"; not a button. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="s-tag">{children}</span>;
}
