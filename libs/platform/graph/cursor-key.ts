import { isUuid } from '../database/find-by-id';

/** What a part of a cursor is: what the database can read as that, and nothing else. */
export type KeyPart = 'text' | 'whole' | 'number' | 'moment' | 'uuid';

const MOST_WHOLE = 2 ** 31 - 1;
const NUMBER = /^-?(?:\d{1,20}(?:\.\d{1,20})?(?:e[+-]?\d{1,2})?|Infinity)$/;
const MOMENT = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d{1,6})?)(Z|[+-]\d\d(?::\d\d)?)$/;

const isDay = (day: string): boolean => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

function isMoment(text: string): boolean {
  const [, day, time, zone] = MOMENT.exec(text) ?? [];
  return text === 'infinity' || (!!day && isDay(day) && !Number.isNaN(Date.parse(`${day}T${time!}${zone!.length === 3 ? `${zone!}:00` : zone!}`)));
}

const IS: Readonly<Record<KeyPart, (text: string) => boolean>> = {
  // PostgreSQL has no text with the zero character.
  text: (text) => !text.includes('\0'),
  whole: (text) => /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) <= MOST_WHOLE,
  number: (text) => NUMBER.test(text),
  moment: isMoment,
  uuid: isUuid,
};

/** Whether this is a sort key of these parts. */
export const isKeyOf = (key: unknown, parts: readonly KeyPart[]): key is readonly (string | number)[] =>
  Array.isArray(key) && key.length === parts.length && key.every((part: unknown, at) => (typeof part === 'string' || typeof part === 'number') && IS[parts[at]!](String(part)));
