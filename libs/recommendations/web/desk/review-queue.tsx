import { DeskKeys, DeskPanes, ListAwaited, useDeskKeys, useKeysChoice, usePlaceInList } from '@skills/platform/web';
import { useText } from '@skills/platform/i18n';
import { Button, EmptyState, Notice, TextLink } from '@skills/platform/ui';
import { useCallback, useMemo, useRef, useState } from 'react';
import { EDITOR_KEYS, type DeskAct } from './desk-acts';
import { deskAddressOf, type DeskChoice } from './desk-choice';
import { DeskDetail } from './desk-detail';
import { PublishSeveral } from './publish-several';
import { QueueFilters } from './queue-filters';
import { QueueList } from './queue-list';
import { useReviewQueue } from './use-review-queue';

/** When so few are left after the one read, more are fetched. */
const NEAR_THE_END = 5;
const NOTHING: ReadonlySet<string> = new Set();

/** What was handed in, as a list with the one read beside it; on a narrow screen one of the two. */
export function ReviewQueue({ choice, onChoose }: { choice: DeskChoice; onChoose: (part: Partial<DeskChoice>) => void }) {
  const { t } = useText('recommendations');
  const { t: kit } = useText('platform');
  const { list, edges, error, retry, more, leave } = useReviewQueue(choice);
  const nodes = useMemo(() => edges.map(({ node }) => node), [edges]);
  const [decided, setDecided] = useState<{ act: DeskAct; id: string; title: string; next: string | null } | null>(null);
  const [ticked, setTicked] = useState(NOTHING);
  const [hasKeys, switchKeys] = useKeysChoice();
  const desk = useRef<HTMLDivElement>(null);
  const hasMoved = usePlaceInList(desk, choice.id);
  const isDecisionTold = decided !== null && choice.id === decided.next;

  const move = useCallback((by: 1 | -1) => {
    const at = nodes.findIndex(({ id }) => id === choice.id);
    const next = nodes[at < 0 ? 0 : at + by];
    if (at + by >= nodes.length - NEAR_THE_END) void more().catch(() => undefined);
    if (next) onChoose({ id: next.id });
  }, [nodes, choice.id, more, onChoose]);
  useDeskKeys(desk, hasKeys, move);

  const done = (act: DeskAct, title: string) => {
    if (choice.id === null) return;
    const at = nodes.findIndex(({ id }) => id === choice.id);
    const next = (nodes[at + 1] ?? nodes[at - 1])?.id ?? null;
    setDecided({ act, id: choice.id, title, next });
    leave(choice.id);
    if (at + 1 >= nodes.length - NEAR_THE_END) void more().catch(() => undefined);
    onChoose({ id: next });
  };
  const isSeveral = choice.authorId !== null && choice.state === 'IN_REVIEW';
  const tick = (id: string) => setTicked((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]));
  const author = nodes[0]?.author;

  return (
    <DeskPanes
      desk={desk} isReading={choice.id !== null} label={t('desk.detail')} onBack={() => onChoose({ id: null })}
      list={(
        <>
          <QueueFilters choice={choice} authorName={author ? (author.displayName ?? author.emailAddress) : null} onChoose={onChoose} />
          <DeskKeys isOn={hasKeys} onSwitch={switchKeys} acts={[{ key: EDITOR_KEYS.note, what: t('desk.keys.note') }, { key: EDITOR_KEYS.publish, what: t('desk.keys.publish') }]} />
          {!list && <ListAwaited error={error} onRetry={retry} />}
          {list && isSeveral && <PublishSeveral key={choice.authorId} nodes={nodes} ticked={ticked} onTick={setTicked} onPublished={leave} />}
          {list && list.totalCount === 0 && <EmptyState title={t('desk.none')}><p>{t('desk.noneText')}</p></EmptyState>}
          {list && list.totalCount > 0 && (
            <nav className="s-stack" aria-label={t('desk.queue')}>
              <QueueList nodes={nodes} choice={choice} ticked={isSeveral ? ticked : null} onTick={tick} />
              <p className="s-small s-soft s-figures" role="status">{kit('list.shown', { shown: nodes.length, count: list.totalCount })}</p>
              {list.pageInfo.hasNextPage && <div className="s-actions"><Button variant="secondary" onClick={() => void more().catch(() => undefined)}>{kit('list.more')}</Button></div>}
            </nav>
          )}
        </>
      )}
      told={isDecisionTold && (
        <Notice kind="success" action={<TextLink to={`?${deskAddressOf({ ...choice, id: decided.id }).toString()}`} keepsPlace>{t('desk.lookAgain')}</TextLink>}>
          <p>{t(`desk.decided.${decided.act}`, { title: decided.title })}</p>
        </Notice>
      )}
    >
      {choice.id !== null && <DeskDetail key={choice.id} id={choice.id} takesFocus={hasMoved} hasKeys={hasKeys} addressOfAuthor={(authorId) => `?${deskAddressOf({ ...choice, id: null, authorId }).toString()}`} onDone={done} />}
      {choice.id === null && list && list.totalCount > 0 && <p className="s-soft s-desk__hint">{t('desk.chooseOne')}</p>}
    </DeskPanes>
  );
}
