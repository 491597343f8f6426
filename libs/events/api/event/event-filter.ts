import { raw } from '@mikro-orm/postgresql';
import { GraphTopic } from '@skills/identity/api';
import type { Topic } from '@skills/identity/rules';
import type { Context } from '@skills/platform/graph';
import { Field, InputType, registerEnumType } from 'type-graphql';
import type { EventKind } from '../../rules';
import { Event } from './event.entity';
import { mayUseDesk } from './event.policy';
import { GraphEventKind } from './graph-vocabulary';

/** Which events, by time. */
export const EventTimes = { COMING: 'COMING', PAST: 'PAST' } as const;
export type EventTimes = (typeof EventTimes)[keyof typeof EventTimes];
registerEnumType(EventTimes, {
  name: 'EventTimes',
  description: 'Which events, by time.',
  valuesConfig: { COMING: { description: 'Those that are not over, and postponed ones; the next first.' }, PAST: { description: 'Those that are over, were held or cancelled; the last first.' } },
});

@InputType({ description: 'Which events are wanted; a field left out leaves them all in.' })
export class EventFilter {
  @Field(() => EventTimes, { nullable: true, description: 'By time.' })
  times?: EventTimes | null;

  @Field(() => GraphEventKind, { nullable: true, description: 'Those of this kind.' })
  kind?: EventKind | null;

  @Field(() => GraphTopic, { nullable: true, description: 'Those about this topic.' })
  topic?: Topic | null;

  @Field(() => String, { nullable: true, description: 'Those in this country, ISO 3166-1 alpha-2.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Those at which this language is spoken, BCP 47.' })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'Those of this series.' })
  seriesId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Those for which the viewer has something to do at the desk.' })
  isMine?: boolean | null;

  @Field(() => Date, { nullable: true, description: 'Those that go on at this moment or are later; an event of which only the day or month is known counts from its beginning.' })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Those that begin before this moment.' })
  until?: Date | null;
}

const dayOf = (column: string): string => `to_timestamp(rpad(${column}, 10, '-01'), 'YYYY-MM-DD')`;
// The day on which an event was held, where that is not what was planned: as eventDates of the rules tells them apart.
const HELD_OTHERWISE = `case when e.standing in ('HELD', 'REPORTED') and left(to_char(e.starts_at at time zone e.time_zone, 'YYYY-MM-DD'), length(e.actual_date)) is distinct from e.actual_date then ${dayOf('e.actual_date')} end`;
const MOMENT = `coalesce(${HELD_OTHERWISE}, e.starts_at, ${dayOf('e.planned_date')})`;
/** The moment by which an event (`e`) is ordered: the day on which it was held, else the planned beginning, else the day or month that is known, else none; one without any comes last. */
export const momentOf = (direction: 'asc' | 'desc'): string =>
  `coalesce(${MOMENT}, '${direction === 'asc' ? '' : '-'}infinity')`;
/** SQL: whether an event (`e`) is over, was held or cancelled. Takes the time. */
export const OVER = "(e.standing in ('HELD', 'REPORTED', 'CANCELLED') or (e.standing = 'PUBLISHED' and e.ends_at <= ?::timestamptz))";

/** The public events that are wanted, and the drafts of those for which the viewer has something to do; as `e`. */
export function chosenEvents(context: Context, { times, kind, topic, country, language, seriesId, isMine, from, until }: EventFilter) {
  const rows = context.em.createQueryBuilder(Event, 'e');
  const grants = context.can(mayUseDesk, null) ? context.actor.grants.filter(({ role }) => role === 'ORGANISER' || role === 'ADMIN') : [];
  const theirs = [{ countryCode: { $in: grants.flatMap(({ countryCode }) => countryCode ?? []) } }, { id: { $in: context.actor.subjectRoles.map(({ subjectId }) => subjectId) } }];
  if (!grants.some(({ countryCode }) => countryCode === null)) rows.andWhere({ $or: [...(isMine ? [] : [{ standing: { $ne: 'DRAFT' as const } }]), ...theirs] });
  if (times) rows.andWhere(raw(`${times === 'PAST' ? '' : 'not '}${OVER}`, [context.clock()]));
  if (kind) rows.andWhere({ kind });
  if (topic) rows.andWhere(raw('? = any(e.topics)', [topic]));
  if (country) rows.andWhere({ countryCode: country });
  if (language) rows.andWhere(raw('? = any(e.languages)', [language]));
  if (seriesId) rows.andWhere({ series: seriesId });
  if (from) rows.andWhere(raw(`coalesce(${HELD_OTHERWISE}, e.ends_at, ${MOMENT}) >= ?::timestamptz`, [from]));
  if (until) rows.andWhere(raw(`${MOMENT} < ?::timestamptz`, [until]));
  return rows;
}
