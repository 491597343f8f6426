import { basesOf, Competence, LANGUAGE_OF_THE_CATALOGUE, type Run } from '@skills/assessment/api';
import type { Result } from '@skills/assessment/rules';
import { Organisation } from '@skills/identity/api';
import type { SizeClass } from '@skills/identity/rules';
import { idOf } from '@skills/platform/database';
import type { Context } from '@skills/platform/graph';
import { withName, type Piece, type Words } from '@skills/platform/pdf';
import { practiceSentence, reasonSentence, type Translate } from '../../rules';
import { Course } from '../catalogue/course.entity';
import { Practice } from '../catalogue/practice.entity';
import { CATALOGUE_ADDRESSES, entryAddress } from '../pages/addresses';
import { readColumns } from '../search/searched-words';
import { PracticeSuggestion } from '../matching/practice-suggestion.entity';
import { Recommendation } from '../matching/recommendation.entity';
import { actionsElsewhere } from '../plan/actions-elsewhere';
import { doneCoursesFor } from '../plan/firm-plans';
import { PlanAction } from '../plan/plan-action.entity';
import { UncoveredGap } from '../matching/uncovered-gap.entity';
import { noteOnPaper } from './note-on-paper';
import { uncoveredContent, type UncoveredContent } from './uncovered-content';

/** Everything that the report of a run tells, before it is put on paper. */
export interface ReportContent {
  firm: { name: string | null; countryCode: string | null; sector: string | null; sizeClass: SizeClass | null };
  questionnaire: { title: string; version: string };
  startedAt: Date;
  completedAt: Date;
  result: Result;
  /** Names of the competences of the result, by URI. */
  labels: ReadonlyMap<string, Piece>;
  recommendations: readonly { title: Piece; provider: string; address: string; sentence: Words; doneAt: Date | null }[];
  practices: readonly { title: Piece; address: string; sentence: string }[];
  uncovered: readonly UncoveredContent[];
  /** What the firm is going to do, in the order of its plan, without what it dropped; empty where there is no plan. */
  plan: readonly PlannedAction[];
  /** What was taken over from its plan into those of later runs, and how far it is there. */
  elsewhere: readonly { startedAt: Date; actions: readonly Pick<PlannedAction, 'title' | 'status'>[] }[];
}

/** An action as the report tells it. */
export interface PlannedAction extends Pick<PlanAction, 'owner' | 'dueOn' | 'status' | 'note' | 'hours' | 'euro'> {
  title: Piece;
}

const byIds = <Row extends { id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.id, row]));

const titleOf = (course: Course): Piece => ({ text: course.title, language: course.titleLanguage });

/** Gathers the report of a completed run: its result as it stands now, and what was stored with its reasons when it was completed. */
export async function reportContent(context: Context, run: Run & { completedAt: Date }, translate: Translate): Promise<ReportContent> {
  const { em, request } = context;
  const [basis] = await basesOf(em, [{ id: run.id, versionId: idOf(run.version) }]);
  if (!basis) throw new Error('a run that was found has no basis');
  const { result, published } = basis;
  const [firm] = await em.createQueryBuilder(Organisation, 'o').select(['o.name', 'o.countryCode', 'o.sector', 'o.sizeClass']).where({ id: idOf(run.organisation) }).execute<Organisation[]>();
  const competences = await em.createQueryBuilder(Competence, 'c').select(['c.uri', 'c.label']).where({ uri: { $in: result.competences.map(({ uri }) => uri) } }).execute<Competence[]>();
  const recommendations = await em.createQueryBuilder(Recommendation, 'r').select('*').where({ run: run.id }).orderBy({ rank: 'asc' }).execute<Recommendation[]>();
  const suggestions = await em.createQueryBuilder(PracticeSuggestion, 's').select('*').where({ run: run.id }).orderBy({ rank: 'asc' }).execute<PracticeSuggestion[]>();
  const uncovered = await em.createQueryBuilder(UncoveredGap, 'u').select('*').where({ run: run.id }).orderBy({ position: 'asc' }).execute<UncoveredGap[]>();
  const plan = await em
    .createQueryBuilder(PlanAction, 'a')
    .select(['a.title', 'a.course', 'a.owner', 'a.dueOn', 'a.status', 'a.note', 'a.hours', 'a.euro'])
    .where({ plan: { run: run.id }, status: { $ne: 'DROPPED' } })
    .orderBy({ position: 'asc', id: 'asc' })
    .execute<PlanAction[]>();
  const elsewhere = await actionsElsewhere(context, run);
  const courseIds = [...recommendations.map(({ course }) => idOf(course)), ...[...plan, ...elsewhere.flatMap(({ actions }) => actions)].flatMap(({ course }) => (course ? [idOf(course)] : [])), ...uncovered.flatMap(({ fallback }) => ('courseId' in fallback ? [fallback.courseId] : []))];
  const practiceIds = [...suggestions.map(({ practice }) => idOf(practice)), ...uncovered.flatMap(({ fallback }) => ('practiceId' in fallback ? [fallback.practiceId] : []))];
  const named = byIds(await em.createQueryBuilder(Course, 'c').select(readColumns(em, Course)).where({ id: { $in: courseIds } }).execute<Course[]>());
  const courses = byIds([...named.values()].filter(({ withdrawnOn }) => withdrawnOn === null));
  const practices = byIds(await em.createQueryBuilder(Practice, 'p').select(readColumns(em, Practice)).where({ id: { $in: practiceIds }, withdrawnOn: null }).execute<Practice[]>());
  const caseAddress = ({ id, url, sourceUrl }: Pick<Practice, 'id' | 'url' | 'sourceUrl'>): string => url ?? sourceUrl ?? request.publicUrl + entryAddress('practices', id);
  const done = await doneCoursesFor(context, run.id);
  const actionTitle = ({ title: text, course: id }: Pick<PlanAction, 'title' | 'course'>): Piece => {
    const course = id ? named.get(idOf(id)) : undefined;
    // What a firm words itself is in no language that we know of.
    return course?.title === text ? titleOf(course) : { text };
  };
  const { title, defaultLanguage, version } = published.document;
  return {
    firm: { name: firm?.name ?? null, countryCode: firm?.countryCode ?? null, sector: firm?.sector ?? null, sizeClass: firm?.sizeClass ?? null },
    questionnaire: { title: title[request.language] ?? title[defaultLanguage] ?? '', version },
    startedAt: run.startedAt,
    completedAt: run.completedAt,
    result,
    labels: new Map(competences.map(({ uri, label }) => [uri, { text: label, language: LANGUAGE_OF_THE_CATALOGUE }])),
    recommendations: recommendations.flatMap(({ course: id, facts }) => {
      const course = courses.get(idOf(id));
      const sentence = withName(reasonSentence(facts, request.language, translate), { text: facts.competence, language: LANGUAGE_OF_THE_CATALOGUE });
      return course ? [{ title: titleOf(course), provider: course.provider, address: course.url ?? course.sourceUrl, sentence, doneAt: done.get(course.id) ?? null }] : [];
    }),
    practices: suggestions.flatMap(({ practice: id, match }) => {
      const practice = practices.get(idOf(id));
      return practice ? [{ title: { text: practice.title, language: practice.textLanguage }, address: caseAddress(practice), sentence: practiceSentence(match, request.language, translate) }] : [];
    }),
    plan: plan.map(({ owner, dueOn, status, note, hours, euro, ...action }) => ({ title: actionTitle(action), owner, dueOn, status, note: noteOnPaper(note), hours, euro })),
    elsewhere: elsewhere.map(({ run: { startedAt }, actions }) => ({ startedAt, actions: actions.map((action) => ({ title: actionTitle(action), status: action.status })) })),
    uncovered: uncoveredContent(uncovered, { courses, practices, catalogueAddress: request.publicUrl + CATALOGUE_ADDRESSES.courses, caseAddress }, translate),
  };
}
