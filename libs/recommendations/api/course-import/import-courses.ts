import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { isSignedIn, Person } from '@skills/identity/api';
import { digestOf } from '@skills/platform/database';
import { refuse, type Context } from '@skills/platform/graph';
import { dividerIn } from '@skills/platform/spreadsheet';
import { uuidv7 } from 'uuidv7';
import { BEGUN, CONTRIBUTION_CONSENT, readCourseRow, rowOutcome, type CourseContent, type CourseDraft, type ImportReport, type ReportedFault, type ReportedRow, type RowFault, type RowReading } from '../../rules';
import { knownCompetences, unknownCompetences } from '../contribution/complete-content';
import { Contribution } from '../contribution/contribution.entity';
import { takeAct } from '../contribution/take-act';
import { correctionOf } from './correction';
import { type FileRow } from './read-course-file';
import { tellFault } from './tell-fault';

/** How many courses from files one person may have that wait to be public: what editors can still look through. */
const MOST_WAITING = 500;

interface SoundRow extends FileRow {
  externalId: string;
  content: CourseContent;
  draft: CourseDraft;
}
interface FaultyRow extends FileRow {
  externalId: string;
  faults: readonly ReportedFault[];
}

const isSound = (row: SoundRow | FaultyRow): row is SoundRow => 'draft' in row;

// What files could not say when a row was first taken in must not make it another as long as it is not said.
const fingerprintOf = ({ sectors, sizeClasses, ...draft }: CourseDraft): string => digestOf({ ...draft, ...(sectors.length > 0 && { sectors }), ...(sizeClasses.length > 0 && { sizeClasses }) });

/** Lets in one after another, until commit, the files of one person. */
const oneByOne = (em: EntityManager, personId: string): Promise<unknown> =>
  em.getConnection().execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`courses of ${personId}`], 'run', em.getTransactionContext());

/** Every fault of a row: those of its form, and competences that the platform does not know. */
const faultsOf = (reading: RowReading, known: ReadonlySet<string>): RowFault[] => [...('faults' in reading ? reading.faults : []), ...unknownCompetences(reading.competences, known)];

const isFirst = (fault: ReportedFault, at: number, faults: readonly ReportedFault[]): boolean =>
  faults.findIndex(({ column, message }) => column === fault.column && message === fault.message) === at;

/** Every row with what it says, or with what is wrong in it. */
async function readRows(context: Context, rows: readonly FileRow[]): Promise<(SoundRow | FaultyRow)[]> {
  const say = (code: string, params: Readonly<Record<string, string | number>> = {}): string => context.request.translate(`problems.${code}`, params);
  const readings = rows.map((row) => ({ row, reading: readCourseRow(row.values) }));
  const known = await knownCompetences(context.em, readings.flatMap(({ reading }) => reading.competences.filter((uri) => uri !== null)));
  const seen = new Set<string>();
  return readings.map(({ row, reading }) => {
    const { externalId } = reading;
    const faults = faultsOf(reading, known).map((fault) => tellFault(context, row.values, fault));
    if (row.surplus) faults.push({ column: null, message: say('ROW_TOO_WIDE') });
    if (externalId !== '' && seen.has(externalId)) faults.push({ column: 'externalId', message: say('ROW_TWICE', { externalId }) });
    seen.add(externalId);
    return faults.length === 0 && 'content' in reading ? { ...row, ...reading } : { ...row, externalId, faults: faults.filter(isFirst) };
  });
}

/** Hands a sound row in for review, as a new contribution or as a new text of an earlier one. */
async function handIn(context: Context, { externalId, draft }: SoundRow, fingerprint: string, earlier: Contribution | undefined): Promise<Contribution> {
  const { em, actor, request } = context;
  const now = context.clock();
  const contribution =
    earlier ??
    em.create(Contribution, {
      id: uuidv7(), kind: 'COURSE', state: BEGUN.state, author: em.getReference(Person, actor.personId!), content: draft, publishedContent: null, takenOut: null, revision: 1,
      course: null, practice: null, externalId, importedFingerprint: null, createdAt: now, changedAt: now, submittedAt: null,
    });
  if (contribution.state === 'PUBLISHED') await takeAct(context, contribution, 'REVISE', 'AUTHOR');
  contribution.content = draft;
  contribution.importedFingerprint = fingerprint;
  await takeAct(context, contribution, 'SUBMIT', 'AUTHOR', { consent: { version: CONTRIBUTION_CONSENT, language: request.language } });
  contribution.submittedAt = now;
  return contribution;
}

/**
 * Takes in the sound rows of a provider's file, each as a contribution handed in for review, and says of every row what
 * became of it. Rows are known again by the provider's own name for the course, so that the same file changes nothing. On a
 * trial nothing is written.
 */
export async function importCourses(context: Context, file: readonly FileRow[], { isTrial }: { isTrial: boolean }): Promise<ImportReport> {
  const { em, request } = context;
  const personId = context.ask(isSignedIn, null).personId!;
  if (!isTrial) await oneByOne(em, personId);
  const rows = await readRows(context, file);
  const names = rows.filter(isSound).map(({ externalId }) => externalId);
  const found = await em.find(Contribution, { author: personId, externalId: { $in: names } }, isTrial ? {} : { lockMode: LockMode.PESSIMISTIC_WRITE });
  const earlier = new Map(found.map((contribution) => [contribution.externalId, contribution]));
  const waiting = await em.count(Contribution, { author: personId, state: { $nin: ['PUBLISHED', 'WITHDRAWN'] }, externalId: { $ne: null } });
  if (waiting + names.filter((name) => !earlier.has(name)).length > MOST_WAITING) refuse('TOO_MANY_CONTRIBUTIONS', [], { most: MOST_WAITING });

  const reported: ReportedRow[] = [];
  for (const row of rows) {
    const title = typeof row.values.title === 'string' ? row.values.title.slice(0, 200) : '';
    const { row: place, externalId } = row;
    if (!isSound(row)) {
      reported.push({ row: place, externalId: externalId.slice(0, 100), title, outcome: 'FAULTY', contributionId: null, faults: row.faults });
      continue;
    }
    const known = earlier.get(externalId);
    const fingerprint = fingerprintOf(row.draft);
    const outcome = rowOutcome(known ? { state: known.state, fingerprint: known.importedFingerprint } : null, fingerprint);
    const isTaken = !isTrial && (outcome === 'NEW' || outcome === 'CHANGED');
    const contribution = isTaken ? await handIn(context, row, fingerprint, known) : known;
    reported.push({ row: place, externalId, title: row.draft.title, outcome, contributionId: contribution?.id ?? null, faults: [] });
  }
  const faulty = rows.filter((row): row is FaultyRow => !isSound(row));
  const correction = faulty.length === 0 ? null : correctionOf(faulty, dividerIn(request.language));
  return { isTrial, rows: reported, correction };
}
