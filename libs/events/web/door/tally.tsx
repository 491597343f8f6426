import { useFormats, useText } from '@skills/platform/i18n';
import type { PersonToday } from '../../rules';
import type { DoorList } from './door-list-query';
import type { KeptScan } from './door-store';

/** How many came: as the server counts them, and what this device adds to that. */
export function Tally({ door, people, waiting }: { door: DoorList['door']; people: readonly PersonToday[]; waiting: readonly KeptScan[] }) {
  const { t } = useText('events');
  const { number } = useFormats();
  // Those whom only this device knows of; a ticket of nobody is a matter to be looked at, and counts for nobody.
  const walkIns = people.filter(({ participantId, code }) => participantId === null && code === null).length;
  const came = door.isOpen ? people.filter(({ participantId, admissions }) => participantId !== null && admissions.length > 0).length : door.came;
  const figures = [
    ['came', came + walkIns],
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
