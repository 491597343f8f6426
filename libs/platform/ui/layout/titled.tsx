import { useId, type ReactNode } from 'react';

/** A titled part of a page. */
export function Titled({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="s-stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
