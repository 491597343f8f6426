import { LANGUAGE_OF_THE_CATALOGUE } from '@skills/assessment/api';
import { withName, type Lead, type Piece, type Words } from '@skills/platform/pdf';
import type { Fallback, Translate } from '../../rules';
import type { Course } from '../catalogue/course.entity';
import type { Practice } from '../catalogue/practice.entity';
import type { UncoveredGap } from '../matching/uncovered-gap.entity';

/** Gaps that no recommended course closes and about which the same can be done: said once, then each with what it leads to. */
export interface UncoveredContent {
  sentence: string;
  leads: readonly Lead[];
}

/** What the gaps lead to: courses and cases that are public still, by id, and the page of all courses. */
export interface Leads {
  courses: ReadonlyMap<string, Pick<Course, 'title' | 'titleLanguage' | 'provider' | 'url' | 'sourceUrl'>>;
  practices: ReadonlyMap<string, Pick<Practice, 'id' | 'title' | 'textLanguage' | 'url' | 'sourceUrl'>>;
  catalogueAddress: string;
  /** Where a case is read: at its own page, else at ours. */
  caseAddress: (practice: Pick<Practice, 'id' | 'url' | 'sourceUrl'>) => string;
}

type Uncovered = Pick<UncoveredGap, 'gap' | 'fallback'>;

interface Told {
  gap: Uncovered['gap'];
  kind: Fallback['kind'];
  topic: string;
  words: Words;
  address: string;
}

// A sentence that points to a course or case must be followed by it: where it was withdrawn, the catalogue is left.
const toldOf = ({ gap, fallback }: Uncovered, { courses, practices, catalogueAddress, caseAddress }: Leads, translate: Translate): Told => {
  const course = 'courseId' in fallback ? courses.get(fallback.courseId) : undefined;
  const practice = 'practiceId' in fallback ? practices.get(fallback.practiceId) : undefined;
  const about = 'topic' in fallback ? fallback.topic : (gap.topics[0] ?? null);
  const told = { gap, topic: translate(`topic.${about ?? 'any'}`) };
  if (course) return { ...told, kind: fallback.kind, words: withName(translate('report.courseOf', { title: course.title, provider: course.provider }), { text: course.title, language: course.titleLanguage }), address: course.url ?? course.sourceUrl };
  if (practice) return { ...told, kind: fallback.kind, words: [{ text: practice.title, language: practice.textLanguage }], address: caseAddress(practice) };
  return { ...told, kind: 'CATALOGUE', words: translate('report.catalogue'), address: catalogueAddress };
};

/** Rows by what they have in common, in the order of the first of each. */
const grouped = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly (readonly [Row, ...Row[]])[] => {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const known = groups.get(keyOf(row));
    if (known) known.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()];
};

/** Each gap with where it leads. A practice and the skills behind it that lead to the same are one thing to do; where they lead apart, each says which it is. */
export function uncoveredContent(uncovered: readonly Uncovered[], leads: Leads, translate: Translate): UncoveredContent[] {
  const all = uncovered.map((each) => toldOf(each, leads, translate));
  const once = all.filter(({ gap, address }, at) => all.findIndex((other) => other.gap.label === gap.label && other.address === address) === at);
  const nameOf = (told: Told): readonly Piece[] => {
    const { label, kind } = told.gap;
    const isApart = once.some((other) => other !== told && other.gap.label === label);
    const words = withName(isApart ? translate(`report.uncoveredIn.${kind}`, { competence: label }) : label, { text: label, language: LANGUAGE_OF_THE_CATALOGUE });
    return typeof words === 'string' ? [{ text: words }] : words;
  };
  // The topic of a further course is that of the course, which speaks for itself.
  return grouped(once, ({ kind, topic }) => (kind === 'FURTHER_COURSE' ? kind : `${kind} ${topic}`)).map((group) => ({
    sentence: translate(`report.uncoveredWith.${group[0].kind}`, { count: group.length, topic: group[0].topic }),
    leads: grouped(group, ({ address }) => address).map((same) => ({
      name: same.flatMap((told, at) => [...(at > 0 ? [{ text: ', ' }] : []), ...nameOf(told)]),
      words: same[0].words,
      address: same[0].address,
    })),
  }));
}
