import { isSignedIn, Viewer } from '@skills/identity/api';
import { Competence } from '@skills/assessment/api';
import { idOf, isUuid } from '@skills/platform/database';
import { anyone, batched, Context, grouped, JsonValue, Reads, type Row } from '@skills/platform/graph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { possibleActs, type ContributionAct, type CourseDraft, type PracticeDraft } from '../../rules';
import { ContributionEvent } from './contribution-event.entity';
import { Contribution, standingOf } from './contribution.entity';
import { isAuthor, mayEdit, mayReadContribution, mayReviewContribution } from './contribution.policy';
import { GraphContributionAct } from './graph-contribution';
import { subjectOf } from './held-contribution';

const events = {};

/** The most that one person can have in their list. */
const MOST_OWN = 500;

/** One contribution, and the viewer's own. */
@Resolver(() => Viewer)
export class ContributionQueries {
  @Reads(mayReadContribution)
  @Query(() => Contribution, { nullable: true, description: 'A contribution; null when there is none that the viewer may see.' })
  async contribution(@Arg('id', () => ID, { description: 'The contribution.' }) id: string, @Ctx() context: Context): Promise<Contribution | null> {
    if (!isUuid(id)) return null;
    const [row] = await context.em.createQueryBuilder(Contribution, 'c').select('*').where({ id }).execute<Contribution[]>();
    return row && context.can(mayReadContribution, subjectOf(row)) ? row : null;
  }

  @FieldResolver(() => [Contribution], { description: 'What the person contributed or is writing, last changed first.' })
  async contributions(@Ctx() context: Context): Promise<Contribution[]> {
    if (!context.can(isSignedIn, null)) return [];
    return context.em.createQueryBuilder(Contribution, 'c').select('*').where({ author: context.actor.personId }).orderBy({ changedAt: 'desc', id: 'desc' }).limit(MOST_OWN).execute<Contribution[]>();
  }

  @FieldResolver(() => Boolean, { description: "Whether the person may work at the editors' desk." })
  isEditor(@Ctx() context: Context): boolean {
    return context.can(mayEdit, null);
  }

  @Reads(anyone)
  @Query(() => [Competence], { description: 'The competences that a course can be said to teach, by name.' })
  competences(@Ctx() { em }: Context): Promise<Competence[]> {
    return em.createQueryBuilder(Competence, 'c').select(['c.uri', 'c.label', 'c.description']).orderBy({ label: 'asc', uri: 'asc' }).execute<Competence[]>();
  }
}

type Told = Row<Contribution>;

/** What a contribution says, as far as the viewer may see. */
@Resolver(() => Contribution)
export class ContributionFields {
  @FieldResolver(() => JsonValue, { description: "The fields of its form: the text being worked on; for an editor while its author writes, the text that is public." })
  content(@Root() row: Told, @Ctx() { actor }: Context): PracticeDraft | CourseDraft {
    return row.state === 'DRAFT' && row.publishedContent && !isAuthor(actor, subjectOf(row)) ? row.publishedContent : row.content;
  }

  @FieldResolver(() => JsonValue, { nullable: true, description: 'The fields that the public reads; null when nothing of it is public.' })
  publishedContent(@Root() { publishedContent }: Told): PracticeDraft | CourseDraft | null {
    return publishedContent;
  }

  @FieldResolver(() => String, { description: 'Its title; empty while it has none.' })
  title(@Root() row: Told, @Ctx() context: Context): string {
    return this.content(row, context).title;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The language in which it is told, its title too, as a BCP-47 code; null while its author has chosen none.' })
  titleLanguage(@Root() row: Told, @Ctx() context: Context): string | null {
    return this.content(row, context).language || null;
  }

  @FieldResolver(() => String, { description: 'The firm or provider in whose name it is contributed; empty while it has none.' })
  organisation(@Root() row: Told, @Ctx() context: Context): string {
    const content = this.content(row, context);
    return 'organisation' in content ? content.organisation : content.provider;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The web address that it names; null while it names none.' })
  url(@Root() row: Told, @Ctx() context: Context): string | null {
    return this.content(row, context).url || null;
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The public entry of the catalogue; null when nothing of it is public.' })
  entryId(@Root() { publishedContent, course, practice }: Told): string | null {
    const entry = course ?? practice;
    return publishedContent && entry ? idOf(entry) : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer wrote it.' })
  isMine(@Root() row: Told, @Ctx() { actor }: Context): boolean {
    return isAuthor(actor, subjectOf(row));
  }

  @FieldResolver(() => [GraphContributionAct], { description: 'What its author can do with it now; empty for others.' })
  authorActs(@Root() row: Told, @Ctx() { actor }: Context): ContributionAct[] {
    return isAuthor(actor, subjectOf(row)) ? possibleActs(standingOf(row), 'AUTHOR') : [];
  }

  @FieldResolver(() => [GraphContributionAct], { description: 'What an editor can do with it now; empty for others, and for its author.' })
  editorActs(@Root() row: Told, @Ctx() context: Context): ContributionAct[] {
    const subject = subjectOf(row);
    return context.can(mayReviewContribution, subject) && !isAuthor(context.actor, subject) ? possibleActs(standingOf(row), 'EDITOR') : [];
  }

  @FieldResolver(() => [ContributionEvent], { description: 'Its history, newest first.' })
  events(@Root() { id }: Told, @Ctx() context: Context): Promise<ContributionEvent[]> {
    return batched<string, ContributionEvent[]>(context, events, async (ids) => {
      const rows = await context.em.createQueryBuilder(ContributionEvent, 'e').select('*').where({ contribution: { $in: [...ids] } }).orderBy({ id: 'desc' }).execute<ContributionEvent[]>();
      return grouped(ids, rows, ({ contribution }) => idOf(contribution));
    }).load(id);
  }
}
