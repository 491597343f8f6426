import { useText } from '@skills/platform/i18n';
import { ButtonLink, ErrorState, Notice, OfflineState } from '@skills/platform/ui';
import { answeringPath, isSame } from '../answer/answered';
import { anyKeptCopy } from '../answer/kept-copy';
import { useKeptCompletions } from '../answer/use-kept-completions';

/** In place of what cannot be fetched: what this browser keeps to be answered or sent, if anything, and how to go on with it. */
export function KeptHere({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useText('assessment');
  const completions = useKeptCompletions();
  const copy = anyKeptCopy();
  return (
    <div className="s-stack">
      {completions.map((completion) => (
        <Notice key={completion.key} kind="info" action={completion.kind === 'RUN' && <ButtonLink to={answeringPath(completion, 'review')}>{t('keptHere.continue')}</ButtonLink>}>
          <p>{t(`keptHere.${completion.kind}.finished`)}</p>
        </Notice>
      ))}
      {copy && !completions.some((completion) => isSame(completion, copy)) && (
        <Notice kind="info" action={<ButtonLink to={answeringPath(copy)}>{t('keptHere.continue')}</ButtonLink>}>
          <p>{t(`keptHere.${copy.kind}.text`)}</p>
        </Notice>
      )}
      {error ? <ErrorState error={error} onRetry={onRetry} /> : !copy && completions.length === 0 && <OfflineState />}
    </div>
  );
}
