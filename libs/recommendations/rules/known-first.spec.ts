import cases from '../content/cases.json' with { type: 'json' };
import courses from '../content/courses.json' with { type: 'json' };
import type { Gap } from './gap';
import { matchCourses } from './match';
import { readCourseDocument } from './course-document';
import { readPracticeDocument } from './practice-document';

const offered = readCourseDocument(courses);
const shown = readPracticeDocument(cases);
if ('faults' in offered || 'faults' in shown) throw new Error('the shipped catalogue has faults');

const gapsOfTopic = (topic: 'BIG_DATA' | 'CYBERSECURITY', level: number | null): Gap[] => {
  const uris = new Set(offered.document.courses.filter(({ topics }) => topics.includes(topic)).flatMap(({ competences }) => competences.map(({ uri }) => uri)));
  return [...uris].flatMap((competenceUri) =>
    (['MATURITY', 'PROFICIENCY'] as const).map((kind) => ({ competenceUri, label: competenceUri, topics: [topic], kind, level, target: 4, importance: 0.7, role: 'MANAGER' as const })),
  );
};

it('what is known to be missing comes before what nobody answered', () => {
  const { recommendations } = matchCourses({
    gaps: [...gapsOfTopic('BIG_DATA', 2), ...gapsOfTopic('CYBERSECURITY', null)],
    preferences: { role: 'MANAGER', languages: ['en'] },
    firm: { sector: 'C', sizeClass: '10-49', countryCode: 'BE' },
    courses: offered.document.courses,
    practices: shown.document.practices,
  });
  expect(recommendations[0]?.reasons[0].topics).toEqual(['BIG_DATA']);
  expect(recommendations.slice(0, 3).filter(({ reasons }) => reasons[0].topics.includes('BIG_DATA')).length).toBeGreaterThanOrEqual(2);
});
