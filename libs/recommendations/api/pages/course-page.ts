import type { PublicPage } from '@skills/platform/graph';
import { coursesById, taughtLabels } from '../catalogue/course-reads';
import { CATALOGUE_ADDRESSES, entryAddresses } from './addresses';
import { courseAsData } from './structured-data';

/** The page of a course, as search engines read it. */
export const coursePage: PublicPage = {
  path: `${CATALOGUE_ADDRESSES.courses}/:courseId`,
  async words(context, { courseId = '' }) {
    const course = await coursesById(context).load(courseId);
    if (!course) return null;
    const t = (key: string): string => context.request.translate(`recommendations.${key}`);
    const teaches = await taughtLabels(context.em, course.id);
    return {
      title: course.title,
      titleLanguage: course.titleLanguage,
      description: course.summary,
      language: course.textLanguage,
      structured: courseAsData(course, teaches),
      parts: [
        { heading: t('page.provider'), text: course.provider },
        ...(teaches.length > 0 ? [{ heading: t('page.teaches'), text: teaches.join(' · '), language: 'en' }] : []),
      ],
      links: [
        { label: t('page.offer'), address: course.url ?? course.sourceUrl },
        { label: t('page.courses'), address: CATALOGUE_ADDRESSES.courses },
      ],
    };
  },
  addresses: ({ em }) => entryAddresses(em, 'courses'),
};
