import { Context, ReadPolicy, type Row } from '@skills/platform/graph';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Event } from './event.entity';
import { mayOrganise } from './event.policy';

/** The texts of an event in another language. */
@ReadPolicy(mayOrganise)
@ObjectType({ description: 'The texts of an event in another language, as organisers wrote them.' })
export class EventTranslation {
  @Field(() => String, { description: 'The language, BCP 47.' })
  language: string;

  @Field(() => String, { description: 'Its name.' })
  title: string;

  @Field(() => String, { description: 'What it is about, in a few sentences.' })
  summary: string;

  @Field(() => String, { nullable: true, description: 'More about it, in markdown.' })
  description: string | null;

  @Field(() => String, { nullable: true, description: 'What people with a disability should know.' })
  accessibility: string | null;
}

/** What organisers wrote, as they wrote it. */
@ReadPolicy(mayOrganise)
@ObjectType({ description: 'What organisers wrote of an event, in the language in which they wrote it, with what others do not see.' })
export class EventDraft {
  @Field(() => String, { description: 'Its name.' })
  title: string;

  @Field(() => String, { description: 'What it is about, in a few sentences.' })
  summary: string;

  @Field(() => String, { nullable: true, description: 'More about it, in markdown.' })
  description: string | null;

  @Field(() => String, { nullable: true, description: 'What people with a disability should know.' })
  accessibility: string | null;

  @Field(() => String, { description: 'The language of these texts, BCP 47.' })
  textLanguage: string;

  @Field(() => [EventTranslation], { description: 'The same texts in other languages.' })
  translations: EventTranslation[];

  @Field(() => String, { nullable: true, description: 'Where people meet online.' })
  onlineUrl: string | null;
}

/** The organisers' side of an event. */
@Resolver(() => Event)
export class EventDraftField {
  @FieldResolver(() => EventDraft, { nullable: true, description: 'What organisers wrote; null for who does not organise it.' })
  draft(@Root() event: Row<Event>, @Ctx() context: Context): EventDraft | null {
    if (!context.can(mayOrganise, event)) return null;
    const { title, summary, description, accessibility, textLanguage, onlineUrl } = event;
    const translations = Object.entries(event.translations).map(([language, texts]) => ({ language, ...texts }));
    return { title, summary, description, accessibility, textLanguage, translations, onlineUrl };
  }
}
