import type { Course } from '../course';
import type { Practice } from '../practice';
import type { CourseContent } from './course-content';
import type { PracticeContent } from './practice-content';

/** A stable name for an entry: the words of its title, and the end of the contribution's id so that no two are the same. */
export const entryName = (title: string, contributionId: string): string => {
  const words = title.normalize('NFKD').replace(/\p{Mark}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-+|-+$/g, '');
  return `${words || 'entry'}-${contributionId.replaceAll('-', '').slice(-12)}`;
};

/** The case as the catalogue holds it; `today` is an ISO 8601 day. */
export const practiceEntry = ({ language: _language, ...content }: PracticeContent, id: string, today: string): Practice => ({
  ...content,
  id,
  sourceUrl: content.url,
  year: Number(today.slice(0, 4)),
  retrievedOn: today,
});

/** The course as the catalogue holds it; its levels are the provider's own statement. `today` is an ISO 8601 day. */
export const courseEntry = ({ language, price, certificate, ...content }: CourseContent, id: string, today: string): Course => ({
  ...content,
  id,
  titleLanguage: language,
  sourceUrl: content.url,
  extraSourceUrl: null,
  levelAssumed: false,
  hoursComputed: false,
  free: price === null ? null : price === 'FREE',
  certificate: certificate === null ? null : certificate === 'YES',
  certificatePaid: null,
  summaryBasis: 'DESCRIPTION',
  availability: 'PROVIDER_PAGE_SEEN',
  retrievedOn: today,
});
