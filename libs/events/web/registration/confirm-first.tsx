import { useText } from '@skills/platform/i18n';
import { Button } from '@skills/platform/ui';
import type { Problem } from '@skills/platform/web';
import { useId } from 'react';

/** What was refused because the address is not confirmed, if anything was, and how to confirm it. */
export interface ConfirmFirstProps {
  refusal: Problem | undefined;
  busy: boolean;
  onConfirm: () => void;
}

/** Says that people can be added only once the address is confirmed, beside the button that does so; the summary of a refusal leads to it. */
export function ConfirmFirst({ refusal, busy, onConfirm }: ConfirmFirstProps) {
  const { t } = useText('events');
  const [refused, why] = [useId(), useId()];
  return (
    <div className="s-stack">
      {refusal && <p id={refused} className="s-field__error">{refusal.message}</p>}
      <p id={why} className="s-small s-soft">{t('signUp.change.confirmFirst')}</p>
      <div className="s-actions"><Button variant="secondary" busy={busy} aria-describedby={refusal ? `${refused} ${why}` : why} onClick={onConfirm}>{t('own.confirm')}</Button></div>
    </div>
  );
}
