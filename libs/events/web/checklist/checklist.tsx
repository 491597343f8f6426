import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { Button, Checkbox, ErrorState, Tag, Titled, VisuallyHidden } from '@skills/platform/ui';
import { ListAwaited, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import type { EventChecklistQuery } from '@skills/schema/documents';
import { useState } from 'react';
import { ItemForm } from './item-form';

const CHECKLIST = graphql(`
  query EventChecklist($eventId: ID!) {
    eventChecklist(eventId: $eventId) {
      id
      title
      dueOn
      daysFromEvent
      due
      isOverdue
      doneAt
      doneBy
      revision
      assignee {
        id
        name
        emailAddress
      }
    }
  }
`);
const TICK = graphql(`mutation TickChecklistItem($input: TickChecklistItemInput!) { tickChecklistItem(input: $input) { item { id } problems { code path message } } }`);
const REMOVE = graphql(`mutation RemoveChecklistItem($input: RemoveChecklistItemInput!) { removeChecklistItem(input: $input) { removedId problems { code path message } } }`);
const FILL = graphql(`mutation FillChecklist($input: FillChecklistInput!) { fillChecklist(input: $input) { added problems { code path message } } }`);

/** An item of the checklist. */
export type Item = NonNullable<EventChecklistQuery['eventChecklist']>[number];

// What has no day comes last.
const byDue = (one: Item, other: Item): number => (one.due ?? '9999').localeCompare(other.due ?? '9999');

/** The checklist of an event: what is due when, who sees to it, what is done. */
export function Checklist({ eventId }: { eventId: string }) {
  const { t } = useText('events');
  const { date } = useFormats();
  const { data, error, refetch } = useQuery(CHECKLIST, { variables: { eventId }, fetchPolicy: 'cache-and-network' });
  const [tick, remove, fill] = [useAct(TICK), useAct(REMOVE), useAct(FILL)];
  const [changed, setChanged] = useState<Item | null>(null);
  const items = data?.eventChecklist;
  if (!items) return <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  const reload = () => {
    setChanged(null);
    void refetch().catch(() => undefined);
  };
  const acts = [tick, remove, fill];
  const failure = acts.find((each) => each.failure !== null)?.failure ?? null;
  const facts = ({ due, daysFromEvent, assignee, doneAt, doneBy }: Item): string =>
    [
      due ? t('checklist.due', { day: date(due) }) : null,
      typeof daysFromEvent === 'number' ? t(daysFromEvent === 0 ? 'checklist.onDay' : daysFromEvent < 0 ? 'checklist.before' : 'checklist.after', { count: Math.abs(daysFromEvent) }) : null,
      assignee ? (assignee.name ?? assignee.emailAddress) : null,
      doneAt ? t(doneBy ? 'checklist.doneBy' : 'checklist.doneAt', { name: doneBy, day: date(doneAt) }) : null,
    ].filter((part) => part !== null).join(' · ');
  return (
    <>
      <div className="s-stack">
        <ProblemsSummary problems={acts.flatMap(({ problems }) => problems)} />
        {failure !== null && <ErrorState error={failure} />}
        <p role="status">{t('checklist.progress', { count: items.filter(({ doneAt }) => doneAt).length, all: items.length })}</p>
        <ul className="s-lines" aria-label={t('desk.checklist')}>
          {[...items].sort(byDue).map((item) => (
            <li className="e-entry" key={item.id}>
              <Checkbox label={<>{item.title} {item.isOverdue && <Tag>{t('checklist.late')}</Tag>}</>} help={facts(item)} checked={!!item.doneAt} onChange={({ target }) => void tick.act({ input: { itemId: item.id, isDone: target.checked } }).then(reload)} />
              <div className="s-actions">
                <Button variant="quiet" onClick={() => setChanged(item)}>{t('checklist.change')}<VisuallyHidden>: {item.title}</VisuallyHidden></Button>
                <Button variant="quiet" onClick={() => void remove.act({ input: { itemId: item.id } }).then(reload)}>{t('checklist.remove')}<VisuallyHidden>: {item.title}</VisuallyHidden></Button>
              </div>
            </li>
          ))}
        </ul>
        <div className="s-actions"><Button variant="secondary" busy={fill.busy} onClick={() => void fill.act({ input: { eventId } }).then(reload)}>{t('checklist.fill')}</Button></div>
      </div>
      <Titled title={t(changed ? 'checklist.change' : 'checklist.add')}>
        <ItemForm key={changed ? `${changed.id} ${changed.revision}` : `new ${items.length}`} eventId={eventId} item={changed} onDone={reload} onCancel={() => setChanged(null)} />
      </Titled>
    </>
  );
}
