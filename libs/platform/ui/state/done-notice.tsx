import { useEffect, useRef, type ReactNode } from 'react';
import { Notice } from './notice';

/** Says what somebody has just done. It takes the focus when it comes, as the button that was pressed for it is gone. */
export function DoneNotice({ title, children }: { title?: ReactNode; children?: ReactNode }) {
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => told.current?.focus(), []);
  return <div ref={told} tabIndex={-1}><Notice kind="success" title={title}>{children}</Notice></div>;
}
