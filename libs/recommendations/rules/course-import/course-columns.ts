/** The columns of a file of courses, in the order of the template; the names are also the keys in JSON. */
export const COURSE_COLUMNS = [
  'externalId', 'title', 'provider', 'url', 'language', 'languages', 'topics', 'audience', 'sectors', 'sizeClasses', 'level', 'hours', 'format', 'price', 'costNote', 'certificate',
  'countryCode', 'summary', 'competences',
] as const;
/** One of COURSE_COLUMNS. */
export type CourseColumn = (typeof COURSE_COLUMNS)[number];

/** The columns that a file may leave out: what they say may also stay unsaid in the form. */
export const OPTIONAL_COURSE_COLUMNS: ReadonlySet<CourseColumn> = new Set(['sectors', 'sizeClasses', 'level', 'hours', 'format', 'price', 'costNote', 'certificate', 'countryCode']);

const plain = (heading: string): string => heading.toLowerCase().replace(/[\s_-]/g, '');
const BY_HEADING = new Map(COURSE_COLUMNS.map((column) => [plain(column), column]));

/** The column that a heading names, however it is written: `externalId`, `External ID` and `external_id` are one; null for none. */
export const courseColumnNamed = (heading: string): CourseColumn | null => BY_HEADING.get(plain(heading)) ?? null;

/** The column in which faulty rows are given back with what is wrong in them; whoever brings them again may leave it there. */
export const FAULT_COLUMN = 'fault';

/** The most that a file of courses may hold: bytes, courses, columns, and characters in one row of a table. */
export const COURSE_FILE_MOST = { bytes: 4_000_000, rows: 500, columns: 40, rowCharacters: 60_000 } as const;
