import { GraphTargetRole, refuseFaults, type FormPlace } from '@skills/identity/api';
import type { TargetRole } from '@skills/identity/rules';
import { refuse, type Context } from '@skills/platform/graph';
import { Field, ID, InputType, Int } from 'type-graphql';
import { missingToPublish, readEventContent, type EventContent, type EventKind, type MeetingForm } from '../../rules';
import { EventFactsInput } from './event-facts-input';
import { EventSeries } from './event-series.entity';
import type { Event } from './event.entity';
import { GraphEventKind, GraphMeetingForm } from './graph-vocabulary';

@InputType({ description: 'What organisers say of an event.' })
export class EventContentInput extends EventFactsInput {
  @Field(() => GraphEventKind, { description: 'What kind of event it is.' })
  kind: EventKind;

  @Field(() => GraphMeetingForm, { description: 'Where people meet.' })
  form: MeetingForm;

  @Field(() => ID, { nullable: true, description: 'The series to which it belongs.' })
  seriesId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its number in the series.' })
  numberInSeries?: number | null;

  @Field(() => String, { nullable: true, description: 'Where questions about it go: a mail address, which is public.' })
  contactAddress?: string | null;

  @Field(() => [GraphTargetRole], { description: 'Whom it is for; empty for all.' })
  targetRoles: TargetRole[];

  @Field(() => String, { nullable: true, description: 'Where people meet online (https); shown to those who are registered.' })
  onlineUrl?: string | null;

  @Field(() => String, { description: 'The IANA time zone in which its times are shown, such as Europe/Brussels.' })
  timeZone: string;

  @Field(() => Date, { nullable: true, description: 'When it begins.' })
  startsAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ends.' })
  endsAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'From when on people may register.' })
  registrationOpensAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Until when people may register.' })
  registrationClosesAt?: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether organisers decide on each registration.' })
  isApprovalNeeded?: boolean | null;

  @Field(() => Int, { description: 'How many seats there are.' })
  capacity: number;
}

/** Where the fields of an event's form stand. */
export const EVENT_FORM: FormPlace = { path: ['content'], nameKey: (field, part) => `events.field.${field === 'translations' && part && /^[a-z]/.test(part) ? part : field}` };

/** The texts in other languages as the row of an event keeps them. */
export const translationsOf = (translations: EventContent['translations']): Event['translations'] => Object.fromEntries(translations.map(({ language, ...texts }) => [language, texts]));

/** What the form of an event says, as its row keeps it, and how many seats it has; refused with every faulty field. */
export async function eventContent(context: Context, input: EventContentInput): Promise<Omit<EventContent, 'seriesId' | 'translations'> & Pick<Event, 'series' | 'translations'>> {
  const reading = readEventContent({ ...input, isApprovalNeeded: input.isApprovalNeeded ?? false });
  if ('faults' in reading) return refuseFaults(context, EVENT_FORM, reading.faults);
  const { seriesId, numberInSeries, translations, ...content } = reading.content;
  const series = seriesId === null ? null : ((await context.em.findOne(EventSeries, { id: seriesId })) ?? refuse('SERIES_UNKNOWN', ['content', 'seriesId']));
  return { ...content, series, numberInSeries: series && numberInSeries, translations: translationsOf(translations) };
}

/** Refuses an event that others see, or are to see, without what it needs for that; one problem for each field. */
export function refuseMissing(context: Context, event: Parameters<typeof missingToPublish>[0]): void {
  const missing = missingToPublish(event);
  if (missing.length > 0) refuseFaults(context, EVENT_FORM, missing.map((field) => ({ path: [field], reason: 'REQUIRED', most: null })));
}
