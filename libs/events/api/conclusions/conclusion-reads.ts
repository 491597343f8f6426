import { idOf } from '@skills/platform/database';
import { batched, Context, grouped, inOrder, type Row } from '@skills/platform/graph';
import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { possibleConclusionActs, type ConclusionAct } from '../../rules';
import { eventsById } from '../event/event-reads';
import { Event } from '../event/event.entity';
import { mayOrganise, mayUseDesk } from '../event/event.policy';
import { BreakoutNote } from '../notes/breakout-note.entity';
import { ConclusionSummary, PublishedConclusion } from './conclusion-summary.entity';
import { Conclusion } from './conclusion.entity';
import { PublishedNote } from './published-note';
import { GraphConclusionAct } from './graph-vocabulary';

const summaries = {};
const lines = {};
const byId = {};
const notes = {};
const conclusions = {};

const readNotes = ({ em }: Context) => async (ids: readonly string[]) =>
  grouped(ids, await em.createQueryBuilder(BreakoutNote, 'n').select('*').where({ event: { $in: [...ids] } }).orderBy({ id: 'asc' }).execute<(Row<BreakoutNote> & { event: string })[]>(), ({ event }) => event);

const readConclusions = ({ em }: Context) => async (ids: readonly string[]) =>
  grouped(ids, await em.createQueryBuilder(Conclusion, 'c').select('*').where({ event: { $in: [...ids] } }).orderBy({ id: 'asc' }).execute<(Row<Conclusion> & { event: string })[]>(), ({ event }) => event);

/** The published versions of an event's conclusions, the latest first. */
export const summariesOf = (context: Context, eventId: string): Promise<readonly Row<ConclusionSummary>[]> =>
  batched(context, summaries, async (ids: readonly string[]) =>
    grouped(ids, await context.em.createQueryBuilder(ConclusionSummary, 's').select('*').where({ event: { $in: [...ids] } }).orderBy({ version: 'desc' }).execute<(Row<ConclusionSummary> & { event: string })[]>(), ({ event }) => event),
  ).load(eventId);

/** The conclusions of a summary, in its order. */
export const linesOf = (context: Context, summaryId: string): Promise<readonly Row<PublishedConclusion>[]> =>
  batched(context, lines, async (ids: readonly string[]) =>
    grouped(ids, await context.em.createQueryBuilder(PublishedConclusion, 'p').select('*').where({ summary: { $in: [...ids] } }).orderBy({ position: 'asc' }).execute<(Row<PublishedConclusion> & { summary: string })[]>(), ({ summary }) => summary),
  ).load(summaryId);

/** A statement in a language, or else in its own. */
export const statementIn = ({ text, textLanguage, translations }: Pick<Row<PublishedConclusion>, 'text' | 'textLanguage' | 'translations'>, wanted: string): { text: string; language: string } => {
  const translated = translations.find(({ language }) => language === wanted);
  return translated ?? { text, language: textLanguage };
};

type OfSummary = Pick<Row<PublishedConclusion>, 'summary'>;

const summaryOf = async (context: Context, { summary }: OfSummary): Promise<{ event: string; publishedAt: string }> => {
  const found = await batched(context, byId, async (ids: readonly string[]) =>
    inOrder(ids, await context.em.createQueryBuilder(ConclusionSummary, 's').select(['id', 'event', 'publishedAt']).where({ id: { $in: [...ids] } }).execute<{ id: string; event: string; publishedAt: string }[]>(), ({ id }) => id),
  ).load(idOf(summary));
  return found!;
};

/** The event from which a published conclusion comes. */
const eventOf = async (context: Context, line: OfSummary): Promise<Row<Event>> => (await eventsById(context).load((await summaryOf(context, line)).event))!;

/** What came out of an event. */
@Resolver(() => Event)
export class EventConclusionFields {
  @FieldResolver(() => [BreakoutNote], { nullable: true, description: 'What its groups talked about, oldest first; null for all but its organisers.' })
  async notes(@Root() event: Row<Event>, @Ctx() context: Context): Promise<readonly Row<BreakoutNote>[] | null> {
    return context.can(mayOrganise, event) ? batched(context, notes, readNotes(context)).load(event.id) : null;
  }

  @FieldResolver(() => [Conclusion], { nullable: true, description: 'What is concluded from it, as its organisers work on it, oldest first; null for all others.' })
  async conclusions(@Root() event: Row<Event>, @Ctx() context: Context): Promise<readonly Row<Conclusion>[] | null> {
    return context.can(mayOrganise, event) ? batched(context, conclusions, readConclusions(context)).load(event.id) : null;
  }

  @FieldResolver(() => ConclusionSummary, { nullable: true, description: 'What it came to; null before that is published.' })
  async summaryOfConclusions(
    @Root() { id }: Row<Event>,
    @Arg('version', () => Int, { nullable: true, description: 'An earlier version; absent for the one that counts.' }) version: number | null | undefined,
    @Ctx() context: Context,
  ): Promise<Row<ConclusionSummary> | null> {
    const all = await summariesOf(context, id);
    return (typeof version === 'number' ? all.find((each) => each.version === version) : all[0]) ?? null;
  }

  @FieldResolver(() => [ConclusionSummary], { description: 'All published versions of what it came to, the one that counts first.' })
  summaryVersions(@Root() { id }: Row<Event>, @Ctx() context: Context): Promise<readonly Row<ConclusionSummary>[]> {
    return summariesOf(context, id);
  }
}

/** What can be done with a conclusion. */
@Resolver(() => Conclusion)
export class ConclusionFields {
  @FieldResolver(() => [GraphConclusionAct], { description: 'What the viewer may do with it now.' })
  possibleActs(@Root() { state, author }: Row<Conclusion>, @Ctx() { actor }: Context): ConclusionAct[] {
    return possibleConclusionActs({ state, authorId: author && idOf(author) }, actor.personId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer wrote its present words.' })
  isOwn(@Root() { author }: Row<Conclusion>, @Ctx() { actor }: Context): boolean {
    return author !== null && idOf(author) === actor.personId;
  }
}

/** What a summary says. */
@Resolver(() => ConclusionSummary)
export class SummaryFields {
  @FieldResolver(() => [PublishedConclusion], { description: 'Its conclusions, in order.' })
  statements(@Root() { id }: Row<ConclusionSummary>, @Ctx() context: Context): Promise<readonly Row<PublishedConclusion>[]> {
    return linesOf(context, id);
  }
}

/** A published conclusion in words. */
@Resolver(() => PublishedConclusion)
export class PublishedConclusionFields {
  @FieldResolver(() => String, { description: 'The statement, in the language of the request where there is one.' })
  text(@Root() line: Row<PublishedConclusion>, @Ctx() { request }: Context): string {
    return statementIn(line, request.language).text;
  }

  @FieldResolver(() => String, { description: 'The language of the statement here, BCP 47.' })
  textLanguage(@Root() line: Row<PublishedConclusion>, @Ctx() { request }: Context): string {
    return statementIn(line, request.language).language;
  }

  @FieldResolver(() => Date, { description: 'When the version that has it was published.' })
  async publishedAt(@Root() line: Row<PublishedConclusion>, @Ctx() context: Context): Promise<Date> {
    return new Date((await summaryOf(context, line)).publishedAt);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The language of the reason: that in which the statement was written, BCP 47; null without a reason.' })
  reasonLanguage(@Root() { reason, textLanguage }: Row<PublishedConclusion>): string | null {
    return reason === null ? null : textLanguage;
  }

  @FieldResolver(() => Event, { description: 'The event from which it is concluded.' })
  event(@Root() line: Row<PublishedConclusion>, @Ctx() context: Context): Promise<Row<Event>> {
    return eventOf(context, line);
  }

  @FieldResolver(() => [ID], { description: 'The ids of the notes on which it rests, the same in every version.' })
  noteIds(@Root() { notes: kept }: Row<PublishedConclusion>): string[] {
    return kept.map(({ id }) => id);
  }

  @FieldResolver(() => [PublishedNote], { nullable: true, description: 'The notes on which it rests, as they were when it was published; null for all but the organisers of the event.' })
  async notes(@Root() line: Row<PublishedConclusion>, @Ctx() context: Context): Promise<readonly PublishedNote[] | null> {
    return context.can(mayUseDesk, null) && context.can(mayOrganise, await eventOf(context, line)) ? line.notes : null;
  }
}
