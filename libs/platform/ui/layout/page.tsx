import { useRef, type ReactNode } from 'react';
import { classNames } from '../class-names';
import { usePageHead } from '../head/use-page-head';
import { useArrival } from './use-arrival';
import { useFocusKept } from './use-focus-kept';
import { useFragment } from './use-fragment';
import './page.css';

/** The one heading of the page, what one can do here, how wide it reads, the words of the browser's tab when they differ and their language when it can be another, what search engines and previews show of what anybody may open, and the step when one address has several. */
export interface PageProps {
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
  width?: 'text' | 'wide';
  documentTitle?: string;
  titleLanguage?: string;
  description?: string;
  step?: string;
}

/** The frame of every page: its heading takes the focus after a change of route, so that nobody is left at the old place; where the address names a part of the page, that part does; what has the focus and goes, leaves it to what is around it. */
export function Page({ title, lead, children, width = 'text', documentTitle, titleLanguage, description, step }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const page = useRef<HTMLDivElement>(null);
  usePageHead({ title: documentTitle ?? (typeof title === 'string' ? title : undefined), titleLanguage, description });
  useArrival(heading, step);
  useFragment();
  useFocusKept(page);
  return (
    <div ref={page} className={classNames('s-page', `s-page--${width}`)}>
      <header className="s-page__head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className="s-page__lead">{lead}</p>}
      </header>
      {children}
    </div>
  );
}
