import type { Context } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import { movedDay } from '../../rules';
import type { Event } from '../event/event.entity';
import { ChecklistItem } from './checklist-item.entity';

const beginningOf = ({ startsAt, timeZone }: Event) => startsAt && { startsAt, timeZone };

/** Copies a checklist to another event, with nothing done and nobody named. A day moves with the event; where either has no time yet, it is left open. */
export async function copyChecklist({ em }: Context, source: Event, event: Event): Promise<void> {
  const items = await em.find(ChecklistItem, { event: source.id }, { orderBy: { id: 'asc' } });
  const [from, to] = [beginningOf(source), beginningOf(event)];
  const dueOf = (dueOn: string | null): string | null => (dueOn === null || from === null || to === null ? null : movedDay(dueOn, from, to));
  em.persist(items.map(({ title, templateCode, dueOn, daysFromEvent }) => em.create(ChecklistItem, { id: uuidv7(), event, title, templateCode, dueOn: dueOf(dueOn), daysFromEvent, assignee: null, doneAt: null, doneBy: null, revision: 1 })));
}
