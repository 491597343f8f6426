import { useText } from '@skills/platform/i18n';
import { Button, StatusSign } from '@skills/platform/ui';
import type { AnswersOnTheirWay } from '../queue';

/** Says where the answers are; offers to try again when some wait on this device. */
export function SavedSign({ queue }: { queue: AnswersOnTheirWay }) {
  const { t } = useText('questionnaire');
  return (
    <span className="s-row">
      <StatusSign state={queue.state} label={t(`saved.${queue.state}`, { count: queue.waiting })} />
      {queue.state === 'kept-here' && <Button variant="quiet" onClick={queue.retry}>{t('saved.retry')}</Button>}
      {queue.storageProblem && <span className="s-small">{t(`storage.${queue.storageProblem}`)}</span>}
    </span>
  );
}
