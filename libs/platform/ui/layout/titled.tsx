import { useId, type ReactNode } from 'react';

/** A titled part of a page; `anchor` is what an address names it by after `#`. */
export function Titled({ title, anchor, children }: { title: string; anchor?: string; children: ReactNode }) {
  const own = useId();
  const id = anchor ?? own;
  return (
    <section className="s-stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
