import { useFormats, useText } from '@skills/platform/i18n';
import { doorDayAt, type DoorDay, type PersonToday } from '../../rules';
import type { DoorList } from './door-list-query';
import type { KeptScan } from './door-store';
import '../events.css';
import { PeopleByDay } from './people-by-day';

/** How many came: as the server counts them, and what this device adds to that. */
export function Tally({ list: { door, peopleByDay }, days, people, waiting }: { list: DoorList; days: readonly DoorDay[]; people: readonly PersonToday[]; waiting: readonly KeptScan[] }) {
  const { t } = useText('events');
  const { number } = useFormats();
  // Those whom only this device knows of; a ticket of nobody is a matter to be looked at, and counts for nobody.
  const counted = people.filter(({ participantId, code }) => participantId !== null || code === null);
  const walkIns = counted.filter(({ participantId }) => participantId === null).length;
  const ofDay = days.length < 2 ? [] : days.map(({ day }, at) => ({ day, people: counted.filter(({ admissions }) => admissions.some((each) => doorDayAt(days, each.at) === at)).length }));
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
      <PeopleByDay days={door.isOpen ? ofDay : peopleByDay} />
      {door.doors.length > 1 && <ul>{door.doors.map(({ door: name, people: count }) => <li key={name}>{t('door.tally.door', { door: name, count })}</li>)}</ul>}
    </>
  );
}
