import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { Button, ErrorState, SelectField, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import { TEAM } from '../roles/team-query';
import type { Item } from './checklist';

const ADD = graphql(`mutation AddChecklistItem($input: AddChecklistItemInput!) { addChecklistItem(input: $input) { item { id } problems { code path message } } }`);
const CHANGE = graphql(`mutation ChangeChecklistItem($input: ChangeChecklistItemInput!) { changeChecklistItem(input: $input) { item { id } problems { code path message } } }`);

const WHEN = ['NONE', 'DAY', 'BEFORE', 'ON', 'AFTER'] as const;
type When = (typeof WHEN)[number];

const whenOf = (item: Item | null): When => {
  if (item?.dueOn) return 'DAY';
  if (typeof item?.daysFromEvent !== 'number') return item ? 'NONE' : 'BEFORE';
  return item.daysFromEvent === 0 ? 'ON' : item.daysFromEvent < 0 ? 'BEFORE' : 'AFTER';
};

/** An item to be filled in; `item` is the one that is changed, null for a new one. */
export function ItemForm({ eventId, item, onDone, onCancel }: { eventId: string; item: Item | null; onDone: () => void; onCancel: () => void }) {
  const { t } = useText('events');
  const { data } = useQuery(TEAM, { variables: { eventId } });
  const [add, change] = [useAct(ADD), useAct(CHANGE)];
  const [fields, setFields] = useState({ title: item?.title ?? '', when: whenOf(item), dueOn: item?.dueOn ?? '', days: String(Math.abs(item?.daysFromEvent ?? 7) || 7), memberId: item?.assignee?.id ?? '' });
  const [key] = useState(() => crypto.randomUUID());
  const problems = [...add.problems, ...change.problems];
  const failure = add.failure ?? change.failure;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const days = /^\d{1,4}$/.test(fields.days.trim()) ? Number(fields.days) : 9999;
    const daysFromEvent = fields.when === 'ON' ? 0 : fields.when === 'BEFORE' ? -days : fields.when === 'AFTER' ? days : null;
    const content = { title: fields.title, dueOn: fields.when === 'DAY' ? fields.dueOn : null, daysFromEvent, memberId: fields.memberId || null };
    if (await (item ? change.act({ input: { itemId: item.id, revision: item.revision, content } }) : add.act({ input: { eventId, content, idempotencyKey: key } }))) onDone();
  };
  return (
    <form className="s-stack e-form" onSubmit={(event) => void send(event)} noValidate>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <TextField label={t('checklist.title')} value={fields.title} error={problemAt(problems, 'title')} onChange={({ target }) => setFields({ ...fields, title: target.value })} />
      <SelectField label={t('checklist.when')} value={fields.when} onChange={({ target }) => setFields({ ...fields, when: WHEN.find((each) => each === target.value) ?? 'NONE' })} options={WHEN.map((value) => ({ value, label: t(`checklist.by.${value}`) }))} />
      {fields.when === 'DAY' && <TextField label={t('checklist.day')} type="date" value={fields.dueOn} error={problemAt(problems, 'dueOn')} onChange={({ target }) => setFields({ ...fields, dueOn: target.value })} />}
      {(fields.when === 'BEFORE' || fields.when === 'AFTER') && <TextField label={t('checklist.days')} help={t('checklist.follows')} inputMode="numeric" value={fields.days} error={problemAt(problems, 'daysFromEvent')} onChange={({ target }) => setFields({ ...fields, days: target.value })} />}
      <SelectField label={t('checklist.who')} value={fields.memberId} error={problemAt(problems, 'memberId')} onChange={({ target }) => setFields({ ...fields, memberId: target.value })} options={[{ value: '', label: t('checklist.nobody') }, ...(data?.eventTeam ?? []).map(({ id, name, emailAddress, role }) => ({ value: id, label: `${name ?? emailAddress} (${t(`team.role.${role}`)})` }))]} />
      <div className="s-actions">
        <Button type="submit" busy={add.busy || change.busy}>{t(item ? 'checklist.save' : 'checklist.add')}</Button>
        {item && <Button variant="quiet" onClick={onCancel}>{t('checklist.cancel')}</Button>}
      </div>
    </form>
  );
}
