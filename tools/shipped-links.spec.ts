import skillsForSmes from '../libs/questionnaire/content/skills-for-smes-1.2.0.json' with { type: 'json' };
import courseDocument from '../libs/recommendations/content/courses.json' with { type: 'json' };

it('every scored item of the self-assessment speaks of a competence that an open course teaches, so that a gap can be closed', () => {
  const taught = new Set(courseDocument.courses.filter(({ availability }) => availability !== 'CLOSED').flatMap(({ competences }) => competences.map(({ uri }) => uri)));
  const items = skillsForSmes.sections.flatMap((section) => section.items as { code: string; scale?: string; competences?: { uri: string }[] }[]);
  expect(items.filter(({ scale, competences = [] }) => scale && !competences.some(({ uri }) => taught.has(uri))).map(({ code }) => code)).toEqual([]);
});
