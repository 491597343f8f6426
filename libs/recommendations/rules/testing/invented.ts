import type { Course } from '../course';
import type { Gap } from '../gap';
import type { Practice } from '../practice';

/** An invented course for specs; what a spec is about is given, the rest is plain. */
export const inventedCourse = (given: Partial<Course> & Pick<Course, 'id'>): Course => ({
  title: given.id, titleLanguage: 'en', provider: 'Example Academy', url: `https://example.org/${given.id}`, sourceUrl: 'https://example.org', extraSourceUrl: null,
  languages: ['en'], topics: ['CYBERSECURITY'], audience: ['MANAGER'], sectors: [], sizeClasses: [], level: 'BEGINNER', levelAssumed: false, hours: 6, hoursComputed: false,
  format: 'ONLINE_SELF_PACED', free: true, costNote: null, certificate: null, certificatePaid: null, countryCode: null, summary: 'Invented.', summaryBasis: 'DESCRIPTION',
  availability: 'PROVIDER_PAGE_SEEN', retrievedOn: '2026-11-23',
  competences: [{ uri: 'urn:example:a', prerequisiteLevel: 1, goalLevel: 3 }], ...given,
});

/** An invented gap for specs. */
export const inventedGap = (given: Partial<Gap> = {}): Gap => ({
  competenceUri: 'urn:example:a', label: 'cyber security', topics: ['CYBERSECURITY'], kind: 'PROFICIENCY', level: 1, target: 3, importance: 0.5,
  role: 'MANAGER', ...given,
});

/** An invented case for specs. */
export const inventedPractice = (given: Partial<Practice> & Pick<Practice, 'id'>): Practice => ({
  title: given.id, kind: 'COMPANY', organisation: 'Example Ltd', countryCode: null, sector: null, sizeClasses: [], topics: ['CYBERSECURITY'],
  challenge: 'Invented.', whatTheyDid: 'Invented.', result: null, skillsLesson: 'Invented.', url: null, sourceUrl: 'https://example.org', year: null,
  retrievedOn: '2026-11-23', ...given,
});
