import type { ReactNode, RefObject } from 'react';
import { useText } from '../../i18n';
import { Button } from '../../ui';
import './desk.css';

/** The list, whether something of it is read, what that is called, what was just done, and the way back on a narrow screen. */
export interface DeskPanesProps {
  desk: RefObject<HTMLDivElement | null>;
  isReading: boolean;
  list: ReactNode;
  label: string;
  told?: ReactNode;
  onBack: () => void;
  children: ReactNode;
}

/** A list with what is read of it beside it; on a narrow screen one of the two. */
export function DeskPanes({ desk, isReading, list, label, told, onBack, children }: DeskPanesProps) {
  const { t } = useText('platform');
  return (
    <div className="s-desk" ref={desk} data-reads={isReading ? '' : undefined}>
      <div className="s-desk__pane s-desk__list s-stack" tabIndex={-1}>{list}</div>
      <section className="s-desk__pane s-desk__detail s-stack" aria-label={label} tabIndex={-1}>
        {told}
        {isReading && <div className="s-desk__back"><Button variant="secondary" onClick={onBack}>{t('list.back')}</Button></div>}
        {children}
      </section>
    </div>
  );
}
