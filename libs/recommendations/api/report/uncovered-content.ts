import { fallbackSentence, type Translate } from '../../rules';
import type { Course } from '../catalogue/course.entity';
import type { Practice } from '../catalogue/practice.entity';
import type { UncoveredGap } from '../matching/uncovered-gap.entity';

/** A gap that no recommended course closes: what can be done, and what that leads to. */
export interface UncoveredContent {
  sentence: string;
  lead: { words: string; address: string; /** BCP 47, where it is not the report's. */ language?: string };
}

/** What the gaps lead to: courses and cases that are public still, by id, and the page of all courses. */
export interface Leads {
  courses: ReadonlyMap<string, Pick<Course, 'title' | 'provider' | 'url' | 'sourceUrl'>>;
  practices: ReadonlyMap<string, Pick<Practice, 'title' | 'url' | 'sourceUrl'>>;
  catalogueAddress: string;
}

type Uncovered = Pick<UncoveredGap, 'gap' | 'fallback'>;

// A sentence that points to a course or case must be followed by it: where it was withdrawn, the catalogue is left.
const toldOf = ({ gap, fallback }: Uncovered, { courses, practices, catalogueAddress }: Leads, translate: Translate): UncoveredContent => {
  const course = 'courseId' in fallback ? courses.get(fallback.courseId) : undefined;
  const practice = 'practiceId' in fallback ? practices.get(fallback.practiceId) : undefined;
  if (course) return { sentence: fallbackSentence({ gap, fallback }, translate), lead: { words: translate('report.courseOf', { title: course.title, provider: course.provider }), address: course.url ?? course.sourceUrl } };
  if (practice) return { sentence: fallbackSentence({ gap, fallback }, translate), lead: { words: practice.title, address: practice.url ?? practice.sourceUrl, language: 'en' } };
  const topic = 'topic' in fallback ? fallback.topic : (gap.topics[0] ?? null);
  return { sentence: fallbackSentence({ gap, fallback: { kind: 'CATALOGUE', topic } }, translate), lead: { words: translate('report.catalogue'), address: catalogueAddress } };
};

/** Each gap with where it leads. A practice and the skills behind it that lead to the same are one thing to do; where they lead apart, each says which it is. */
export function uncoveredContent(uncovered: readonly Uncovered[], leads: Leads, translate: Translate): UncoveredContent[] {
  const told = uncovered.map((each) => ({ each, ...toldOf(each, leads, translate) }));
  const once = told.filter(({ sentence, lead }, at) => told.findIndex((other) => other.sentence === sentence && other.lead.address === lead.address) === at);
  return once.map(({ each, sentence, lead }) => {
    const isApart = once.some((other) => other.each !== each && other.sentence === sentence);
    return { sentence: isApart ? translate(`report.uncoveredIn.${each.gap.kind}`, { sentence }) : sentence, lead };
  });
}
