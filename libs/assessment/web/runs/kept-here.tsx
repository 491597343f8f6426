import { useFormats, useText } from '@skills/platform/i18n';
import { ButtonLink, ErrorState, Notice, OfflineState } from '@skills/platform/ui';
import { answeringPath, isSame, type AnsweredId } from '../answer/answered';
import { keptCopies } from '../answer/kept-copy';
import { useKeptCompletions } from '../answer/use-kept-completions';
import { whenApart } from './when-apart';

/** In place of what cannot be fetched: all that this browser keeps to be answered or sent, if anything, and how to go on with it. */
export function KeptHere({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useText('assessment');
  const formats = useFormats();
  const completions = useKeptCompletions();
  const copies = keptCopies();
  const when = whenApart(copies.map(({ keptAt }) => new Date(keptAt).toISOString()), { t, ...formats });
  const unfinished = copies.filter(({ answered }) => !completions.some((completion) => isSame(completion, answered)));

  const kept = (of: AnsweredId, says: 'text' | 'finished', place?: string) => {
    const at = copies.findIndex(({ answered }) => isSame(answered, of));
    const label = copies.length > 1 ? t('keptHere.continueOne', { when: when[at] }) : undefined;
    return (
      <Notice key={answeringPath(of)} kind="info" action={at >= 0 && <ButtonLink to={answeringPath(of, place)} variant={says === 'text' && unfinished.length === 1 ? 'primary' : 'secondary'} aria-label={label}>{t('keptHere.continue')}</ButtonLink>}>
        <p>{t(`keptHere.${of.kind}.${says}`)}</p>
        {at >= 0 && <p className="s-small s-soft">{t('keptHere.opened', { when: when[at] })}</p>}
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
