import { useFormats, useText } from '@skills/platform/i18n';
import { ButtonLink, ErrorState, Notice, OfflineState } from '@skills/platform/ui';
import { answeringPath, isSame, type AnsweredId } from '../answer/answered';
import { keptCopies } from '../answer/kept-copy';
import { useKeptCompletions } from '../answer/use-kept-completions';

/** In place of what cannot be fetched: all that this browser keeps to be answered or sent, if anything, and how to go on with it. */
export function KeptHere({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useText('assessment');
  const { dateTime } = useFormats();
  const completions = useKeptCompletions();
  const copies = keptCopies();
  const unfinished = copies.filter(({ answered }) => !completions.some((completion) => isSame(completion, answered)));

  const kept = (of: AnsweredId, says: 'text' | 'finished', place?: string) => {
    const copy = copies.find(({ answered }) => isSame(answered, of));
    return (
      <Notice key={answeringPath(of)} kind="info" action={copy && <ButtonLink to={answeringPath(of, place)}>{t('keptHere.continue')}</ButtonLink>}>
        <p>{t(`keptHere.${of.kind}.${says}`)}</p>
        {copy && <p className="s-small s-soft">{t('keptHere.opened', { time: dateTime(new Date(copy.keptAt)) })}</p>}
      </Notice>
    );
  };
  return (
    <div className="s-stack">
      {completions.map((completion) => kept(completion, 'finished', 'review'))}
      {unfinished.map(({ answered }) => kept(answered, 'text'))}
      {error ? <ErrorState error={error} onRetry={onRetry} /> : unfinished.length + completions.length === 0 && <OfflineState />}
    </div>
  );
}
