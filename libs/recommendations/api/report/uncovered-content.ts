import { LANGUAGE_OF_THE_CATALOGUE } from '@skills/assessment/api';
import { withName, type Words } from '@skills/platform/pdf';
import { fallbackSentence, type Translate } from '../../rules';
import type { Course } from '../catalogue/course.entity';
import type { Practice } from '../catalogue/practice.entity';
import type { UncoveredGap } from '../matching/uncovered-gap.entity';

/** A gap that no recommended course closes: what can be done, and what that leads to. */
export interface UncoveredContent {
  sentence: Words;
  lead: { words: Words; address: string };
}

/** What the gaps lead to: courses and cases that are public still, by id, and the page of all courses. */
export interface Leads {
  courses: ReadonlyMap<string, Pick<Course, 'title' | 'titleLanguage' | 'provider' | 'url' | 'sourceUrl'>>;
  practices: ReadonlyMap<string, Pick<Practice, 'title' | 'textLanguage' | 'url' | 'sourceUrl'>>;
  catalogueAddress: string;
}

type Uncovered = Pick<UncoveredGap, 'gap' | 'fallback'>;

// A sentence that points to a course or case must be followed by it: where it was withdrawn, the catalogue is left.
const toldOf = ({ gap, fallback }: Uncovered, { courses, practices, catalogueAddress }: Leads, translate: Translate): { sentence: string; lead: UncoveredContent['lead'] } => {
  const course = 'courseId' in fallback ? courses.get(fallback.courseId) : undefined;
  const practice = 'practiceId' in fallback ? practices.get(fallback.practiceId) : undefined;
  if (course) return { sentence: fallbackSentence({ gap, fallback }, translate), lead: { words: withName(translate('report.courseOf', { title: course.title, provider: course.provider }), { text: course.title, language: course.titleLanguage }), address: course.url ?? course.sourceUrl } };
  if (practice) return { sentence: fallbackSentence({ gap, fallback }, translate), lead: { words: [{ text: practice.title, language: practice.textLanguage }], address: practice.url ?? practice.sourceUrl } };
  const topic = 'topic' in fallback ? fallback.topic : (gap.topics[0] ?? null);
  return { sentence: fallbackSentence({ gap, fallback: { kind: 'CATALOGUE', topic } }, translate), lead: { words: translate('report.catalogue'), address: catalogueAddress } };
};

/** Each gap with where it leads. A practice and the skills behind it that lead to the same are one thing to do; where they lead apart, each says which it is. */
export function uncoveredContent(uncovered: readonly Uncovered[], leads: Leads, translate: Translate): UncoveredContent[] {
  const all = uncovered.map((each) => ({ each, ...toldOf(each, leads, translate) }));
  const once = all.filter(({ sentence, lead }, at) => all.findIndex((other) => other.sentence === sentence && other.lead.address === lead.address) === at);
  return once.map(({ each, sentence, lead }) => {
    const isApart = once.some((other) => other.each !== each && other.sentence === sentence);
    const told = isApart ? translate(`report.uncoveredIn.${each.gap.kind}`, { sentence }) : sentence;
    return { sentence: withName(told, { text: each.gap.label, language: LANGUAGE_OF_THE_CATALOGUE }), lead };
  });
}
