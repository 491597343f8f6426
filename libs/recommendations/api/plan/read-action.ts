import { refuse } from '@skills/platform/graph';

/** The longest texts that an action takes, in characters. */
const MOST = { title: 300, owner: 100, note: 2000 } as const;
/** The most that an action may be said to take. */
const MOST_HOURS = 10_000;
const MOST_EURO = 10_000_000;
const EARLIEST = '2000-01-01';
const LATEST = '2099-12-31';

/** A text of an action without blanks around it; null when nothing is left. Control characters but line ends are dropped. */
export function readText(field: keyof typeof MOST, given: string | null): string | null {
  const text = (given ?? '').replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '').trim();
  const line = field === 'note' ? text : text.replace(/\s+/g, ' ');
  if (line.length > MOST[field]) refuse('ACTION_TEXT_TOO_LONG', [field], { most: MOST[field] });
  return line === '' ? null : line;
}

/** What is to be done; refused when nothing is said. */
export const readTitle = (given: string | null): string => readText('title', given) ?? refuse('ACTION_TITLE_MISSING', ['title']);

/** Hours or euro; null for unknown. */
export function readAmount(field: 'hours' | 'euro', given: number | null): number | null {
  const most = field === 'hours' ? MOST_HOURS : MOST_EURO;
  if (given !== null && !(given >= 0 && given <= most)) refuse('AMOUNT_RANGE', [field], { least: 0, most });
  return given;
}

/** A due date as ISO 8601; null for none. The graph gives a day as a moment at midnight UTC. */
export function readDay(given: Date | string | null): string | null {
  if (given === null) return null;
  const day = typeof given === 'string' ? given : given.toISOString().slice(0, 10);
  return day >= EARLIEST && day <= LATEST ? day : refuse('DUE_DATE_RANGE', ['dueOn']);
}
