import { refuseFaults, type FormPlace } from '@skills/identity/api';
import type { Context } from '@skills/platform/graph';
import { Field, InputType, Int } from 'type-graphql';
import { readSeriesContent } from '../../rules';
import type { EventSeries } from './event-series.entity';

@InputType({ description: 'The name of a series in one language.' })
export class SeriesTitleInput {
  @Field(() => String, { description: 'The language, BCP 47.' })
  language: string;

  @Field(() => String, { description: 'Its name.' })
  title: string;
}

@InputType({ description: 'What is said of a series of events.' })
export class SeriesContentInput {
  @Field(() => [SeriesTitleInput], { description: 'Its name, in one language at least.' })
  titles: SeriesTitleInput[];

  @Field(() => Int, { description: 'How many events it is to have.' })
  plannedCount: number;
}

const SERIES_FORM: FormPlace = { path: [], nameKey: (field) => `events.field.${field}` };

/** What the form of a series says, as its row keeps it; refused with every faulty field. */
export function seriesContent(context: Context, input: SeriesContentInput): Pick<EventSeries, 'titles' | 'plannedCount'> {
  const reading = readSeriesContent(input);
  if ('faults' in reading) return refuseFaults(context, SERIES_FORM, reading.faults);
  const { titles, plannedCount } = reading.content;
  return { titles: Object.fromEntries(titles.map(({ language, title }) => [language, title])), plannedCount };
}
