import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useText } from '../../i18n';
import { Button } from '../action/button';
import './confirm-dialog.css';

/** What will happen, in words, and what to do on yes and on no; mounted while it is open. */
export interface ConfirmDialogProps {
  title: ReactNode;
  children: ReactNode;
  confirmLabel: ReactNode;
  danger?: boolean;
  busy?: boolean;
  confirmDisabled?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** A native modal dialog: the browser traps focus, closes on Escape and gives focus back to where it came from. Before what cannot be undone it begins at the way out. */
export function ConfirmDialog({ title, children, confirmLabel, danger = false, busy, confirmDisabled, onConfirm, onClose }: ConfirmDialogProps) {
  const { t } = useText('platform');
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const isDanger = useRef(danger);

  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    // What cannot be undone is never what a hasty Enter does.
    if (isDanger.current) element?.querySelector<HTMLElement>('[data-cancel]')?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className="s-dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="s-stack">
        <h2 id={heading}>{title}</h2>
        {children}
      </div>
      <div className="s-actions s-dialog__actions">
        <Button variant={danger ? 'danger' : 'primary'} busy={busy} disabled={confirmDisabled} onClick={onConfirm}>
          {confirmLabel}
        </Button>
        <Button variant="quiet" data-cancel onClick={onClose}>
          {t('dialog.cancel')}
        </Button>
      </div>
    </dialog>
  );
}
