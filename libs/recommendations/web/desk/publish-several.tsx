import { useText } from '@skills/platform/i18n';
import { Button, ErrorState, Notice } from '@skills/platform/ui';
import { useEffect, useRef } from 'react';
import { isFromElsewhere } from './queue-list';
import { usePublishSeveral } from './use-publish-several';
import type { QueueNode } from './use-review-queue';

/** The entries of one author, which of them are ticked, and what to do when one was published. */
export interface PublishSeveralProps {
  nodes: readonly QueueNode[];
  ticked: ReadonlySet<string>;
  onTick: (ids: ReadonlySet<string>) => void;
  onPublished: (id: string) => void;
}

/** Publishes several contributions of one author, each by an act of its own, and says which could not be and why. */
export function PublishSeveral({ nodes, ticked, onTick, onPublished }: PublishSeveralProps) {
  const { t } = useText('recommendations');
  const { publish, run } = usePublishSeveral(onPublished);
  const told = useRef<HTMLDivElement>(null);
  const isOver = run !== null && !run.isRunning;
  useEffect(() => {
    if (isOver) told.current?.focus();
  }, [isOver]);
  const chosen = nodes.filter(({ id, editorActs }) => ticked.has(id) && editorActs.includes('PUBLISH'));
  const publishable = nodes.filter(({ editorActs }) => editorActs.includes('PUBLISH'));
  const sound = publishable.filter((node) => !isFromElsewhere(node));
  return (
    <section className="s-stack s-stack--tight" aria-label={t('desk.several.title')}>
      {publishable.length > 0 && (
        <>
          <p className="s-small s-soft">{t('desk.several.text')}{sound.length < publishable.length && ` ${t('desk.several.elsewhereText')}`}</p>
          <div className="s-actions">
            <Button variant="secondary" busy={run?.isRunning} onClick={() => onTick(new Set(sound.map(({ id }) => id)))}>{t('desk.several.all', { count: sound.length })}</Button>
            {chosen.length > 0 && <Button busy={run?.isRunning} onClick={() => void publish(chosen)}>{t('desk.several.publish', { count: chosen.length })}</Button>}
          </div>
        </>
      )}
      <div ref={told} tabIndex={-1}>
        {run && <Notice kind={run.failed.length > 0 ? 'warning' : 'success'} title={t('desk.several.published', { count: run.published })}>
          {run.failed.length > 0 && (
            <>
              <p>{t('desk.several.failed', { count: run.failed.length })}</p>
              <ul>{run.failed.map(({ id, title, why }) => <li key={id}>{title || t('contribute.untitled')}: {why}</li>)}</ul>
            </>
          )}
        </Notice>}
        {run !== null && run.failure !== null && <ErrorState error={run.failure} />}
      </div>
    </section>
  );
}
