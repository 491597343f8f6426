import type { CourseDraft, PracticeDraft } from '../contribution';

/** The fields of a case that an editor could publish. */
export const completePractice = (): PracticeDraft => ({
  title: 'Sensors in the bakery', organisation: 'Example Bakery', kind: 'COMPANY', countryCode: 'DE', sector: 'C', sizeClasses: ['10-49'], topics: ['IOT', 'BIG_DATA'], language: 'en',
  challenge: 'Ovens *failed* at night.', whatTheyDid: '- bought sensors\n- trained two people', result: 'Fewer losses.', skillsLesson: 'Train before buying.', url: 'https://example.org/case',
});

/** The fields of a course that an editor could publish, teaching one competence. */
export const completeCourse = (uri = 'http://data.europa.eu/esco/skill/00000000-0000-0000-0000-000000000001'): CourseDraft => ({
  title: 'Sensors for beginners', provider: 'Example Academy', url: 'https://example.org/course', language: 'en', languages: ['en', 'de'], topics: ['IOT'], audience: ['MANAGER'], sectors: [], sizeClasses: [],
  level: '', hours: '4,5', format: 'ONLINE_SELF_PACED', price: 'FREE', costNote: '', certificate: '', countryCode: '', summary: 'What sensors can do in a small firm.',
  competences: [{ uri, prerequisiteLevel: '1', goalLevel: '3' }],
});
