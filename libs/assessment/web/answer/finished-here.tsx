import { useText } from '@skills/platform/i18n';
import { Button, Notice } from '@skills/platform/ui';
import type { AnsweredId } from './answered';
import { forgetCompletion } from './kept-completion';

/** Says that it is finished on this device and goes out when the network is back; the owner of a run may still think again, where the questions are at hand. */
export function FinishedHere({ of, isAtHand = false }: { of: AnsweredId; isAtHand?: boolean }) {
  const { t } = useText('assessment');
  const { kind } = of;
  const goOn = isAtHand && kind === 'RUN' && <Button variant="secondary" onClick={() => forgetCompletion(of)}>{t('finishLater.notYet')}</Button>;
  return (
    <Notice kind="success" title={t(`finishLater.${kind}.kept`)} action={goOn || undefined}>
      <p>{t(`finishLater.${kind}.keptText`)}</p>
    </Notice>
  );
}
