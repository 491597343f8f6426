import { useFormats, useText } from '@skills/platform/i18n';
import type { ListedPerson } from '../../rules';
import type { DoorList } from './door-list-query';
import type { KeptScan } from './door-store';

/** How many came: as the server counts them, and what this device adds to that. */
export function Tally({ door, people, waiting }: { door: DoorList['door']; people: readonly ListedPerson[]; waiting: readonly KeptScan[] }) {
  const { t } = useText('events');
  const { number } = useFormats();
  const walkIns = waiting.filter(({ kind, id }) => kind === 'WALK_IN' && !waiting.some(({ undoesId }) => undoesId === id)).length;
  const came = (door.isOpen ? people.filter(({ admittedAt }) => admittedAt !== null).length : door.came) + walkIns;
  const figures = [
    ['came', came],
    ['expected', door.expected],
    ['walkIns', door.walkIns + walkIns],
    ['waiting', waiting.length],
  ] as const;
  return (
    <>
      <dl className="e-numbers">{figures.map(([key, value]) => <div key={key}><dt>{t(`door.tally.${key}`)}</dt><dd>{number(value)}</dd></div>)}</dl>
      {door.doors.length > 1 && <ul>{door.doors.map(({ door: name, people: count }) => <li key={name}>{t('door.tally.door', { door: name, count })}</li>)}</ul>}
    </>
  );
}
