import { raw } from '@mikro-orm/postgresql';
import { Competence, competenceFor, GraphLevelKind, Run } from '@skills/assessment/api';
import { idOf } from '@skills/platform/database';
import { batched, Context, grouped, type Row } from '@skills/platform/graph';
import { GraphTopic } from '@skills/identity/api';
import type { Topic } from '@skills/identity/rules';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { fallbackSentence, practiceSentence, reasonSentence, type Translate } from '../../rules';
import { Course } from '../catalogue/course.entity';
import { coursesById } from '../catalogue/course-reads';
import { Practice } from '../catalogue/practice.entity';
import { practicesById } from '../catalogue/practice-reads';
import { Reason } from './graph-reason';
import { PracticeSuggestion } from './practice-suggestion.entity';
import { doneCoursesFor } from '../plan/firm-plans';
import { Recommendation } from './recommendation.entity';
import { GraphFallbackKind, UncoveredGap } from './uncovered-gap.entity';

const recommendations = {};
const suggestions = {};
const uncovered = {};

const textsFor = ({ request }: Context): Translate => (key, values) => request.translate(`recommendations.${key}`, values);

/** What was stored for a run when it was completed. */
@Resolver(() => Run)
export class RunRecommendations {
  @FieldResolver(() => [Recommendation], { description: 'The recommended courses, best first; empty until the run is completed.' })
  async recommendations(
    @Root() { id }: Row<Run>,
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, description: 'How many at most; absent means all.' }) first?: number | null,
  ): Promise<Recommendation[]> {
    const all = await batched<string, Recommendation[]>(context, recommendations, async (ids) => {
      const rows = await context.em.createQueryBuilder(Recommendation, 'r').select('*').where({ run: { $in: [...ids] } }).andWhere(raw('r.course_id in (select id from course where withdrawn_on is null)')).orderBy({ rank: 'asc' }).execute<Recommendation[]>();
      return grouped(ids, rows, ({ run }) => idOf(run));
    }).load(id);
    return typeof first === 'number' ? all.slice(0, Math.max(0, first)) : all;
  }

  @FieldResolver(() => [PracticeSuggestion], { description: 'The suggested cases, best first; empty until the run is completed.' })
  practices(@Root() { id }: Row<Run>, @Ctx() context: Context): Promise<PracticeSuggestion[]> {
    return batched<string, PracticeSuggestion[]>(context, suggestions, async (ids) => {
      const rows = await context.em.createQueryBuilder(PracticeSuggestion, 's').select('*').where({ run: { $in: [...ids] } }).andWhere(raw('s.practice_id in (select id from practice where withdrawn_on is null)')).orderBy({ rank: 'asc' }).execute<PracticeSuggestion[]>();
      return grouped(ids, rows, ({ run }) => idOf(run));
    }).load(id);
  }

  @FieldResolver(() => [UncoveredGap], { description: 'The gaps that no recommended course closes, with what can be done about each.' })
  uncovered(@Root() { id }: Row<Run>, @Ctx() context: Context): Promise<UncoveredGap[]> {
    return batched<string, UncoveredGap[]>(context, uncovered, async (ids) => {
      const rows = await context.em.createQueryBuilder(UncoveredGap, 'u').select('*').where({ run: { $in: [...ids] } }).orderBy({ position: 'asc' }).execute<UncoveredGap[]>();
      return grouped(ids, rows, ({ run }) => idOf(run));
    }).load(id);
  }
}

/** What a recommendation says. */
@Resolver(() => Recommendation)
export class RecommendationFields {
  @FieldResolver(() => Course, { description: 'The course.' })
  course(@Root() { course }: Row<Recommendation>, @Ctx() context: Context): Promise<Course | null> {
    return coursesById(context).load(idOf(course));
  }

  @FieldResolver(() => [Reason], { description: 'The gaps that it does something about, strongest first.' })
  reasons(@Root() { reasons }: Row<Recommendation>): Omit<Reason, 'competence'>[] {
    return [...reasons];
  }

  @FieldResolver(() => Date, { nullable: true, description: 'When the firm finished the course, in this or another of its plans; null when it did not.' })
  async doneAt(@Root() { run, course }: Row<Recommendation>, @Ctx() context: Context): Promise<Date | null> {
    return (await doneCoursesFor(context, idOf(run))).get(idOf(course)) ?? null;
  }

  @FieldResolver(() => String, { description: 'The reason in a sentence, in the language of the request.' })
  sentence(@Root() { facts }: Row<Recommendation>, @Ctx() context: Context): string {
    return reasonSentence(facts, context.request.language, textsFor(context));
  }
}

/** The competence of a reason. */
@Resolver(() => Reason)
export class ReasonFields {
  @FieldResolver(() => Competence, { description: 'The competence.' })
  competence(@Root() { competenceUri }: Row<Reason>, @Ctx() context: Context): Promise<Competence> {
    return competenceFor(context, competenceUri);
  }
}

/** What a suggested case says. */
@Resolver(() => PracticeSuggestion)
export class PracticeSuggestionFields {
  @FieldResolver(() => Practice, { description: 'The case.' })
  practice(@Root() { practice }: Row<PracticeSuggestion>, @Ctx() context: Context): Promise<Practice | null> {
    return practicesById(context).load(idOf(practice));
  }

  @FieldResolver(() => String, { description: 'Why it is suggested, in a sentence in the language of the request.' })
  sentence(@Root() { match }: Row<PracticeSuggestion>, @Ctx() context: Context): string {
    return practiceSentence(match, context.request.language, textsFor(context));
  }
}

/** What an uncovered gap leads to. */
@Resolver(() => UncoveredGap)
export class UncoveredGapFields {
  @FieldResolver(() => Competence, { description: 'The competence.' })
  competence(@Root() { gap }: Row<UncoveredGap>, @Ctx() context: Context): Promise<Competence> {
    return competenceFor(context, gap.competenceUri);
  }

  @FieldResolver(() => GraphLevelKind, { description: "Whether people's proficiency or a practice of the firm is meant." })
  levelKind(@Root() { gap }: Row<UncoveredGap>): UncoveredGap['gap']['kind'] {
    return gap.kind;
  }

  @FieldResolver(() => [GraphTopic], { description: 'The topics of the gap.' })
  topics(@Root() { gap }: Row<UncoveredGap>): readonly Topic[] {
    return gap.topics;
  }

  @FieldResolver(() => GraphFallbackKind, { description: 'What it leads to.' })
  kind(@Root() { fallback }: Row<UncoveredGap>): UncoveredGap['fallback']['kind'] {
    return fallback.kind;
  }

  @FieldResolver(() => GraphTopic, { nullable: true, description: 'The topic in which to look further; null when a course closes the gap itself.' })
  topic(@Root() { fallback }: Row<UncoveredGap>): Topic | null {
    return 'topic' in fallback ? fallback.topic : null;
  }

  @FieldResolver(() => Course, { nullable: true, description: 'The course that it leads to, if any.' })
  async course(@Root() { fallback }: Row<UncoveredGap>, @Ctx() context: Context): Promise<Course | null> {
    return 'courseId' in fallback ? coursesById(context).load(fallback.courseId) : null;
  }

  @FieldResolver(() => Date, { nullable: true, description: 'When the firm finished that course, in this or another of its plans; null when it did not.' })
  async doneAt(@Root() { run, fallback }: Row<UncoveredGap>, @Ctx() context: Context): Promise<Date | null> {
    return 'courseId' in fallback ? ((await doneCoursesFor(context, idOf(run))).get(fallback.courseId) ?? null) : null;
  }

  @FieldResolver(() => Practice, { nullable: true, description: 'The case that it leads to, if any.' })
  async practice(@Root() { fallback }: Row<UncoveredGap>, @Ctx() context: Context): Promise<Practice | null> {
    return 'practiceId' in fallback ? practicesById(context).load(fallback.practiceId) : null;
  }

  @FieldResolver(() => String, { description: 'What can be done, in a sentence in the language of the request.' })
  sentence(@Root() { gap, fallback }: Row<UncoveredGap>, @Ctx() context: Context): string {
    return fallbackSentence({ gap, fallback }, textsFor(context));
  }
}
