import { ListAwaited } from '@skills/platform/web';
import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, LanguageMark, Page, TextLink, Titled } from '@skills/platform/ui';
import { graphql, readFragment } from '@skills/schema';
import { useParams } from 'react-router';
import { coursesPath } from '../addresses';
import { sectorName } from '../list/sector-name';
import { EntryLanguage } from '../list/entry-language';
import { TopicMarks } from '../list/topic-marks';
import { CourseVotes } from '../vote/course-votes';
import { CourseBasis } from './course-basis';
import { CourseCompetences } from './course-competences';
import { COURSE_FACTS, factsOf } from './course-facts';
import { DeadLink } from './dead-link';
import '../list/list.css';

const COURSE = graphql(`
  query Course($id: ID!) {
    course(id: $id) {
      id
      title
      titleLanguage
      provider
      url
      sourceUrl
      topics
      audience
      sectors
      sizeClasses
      summary
      textLanguage
      costNote
      certificatePaid
      countryCode
      ...CourseFacts
      ...CourseCompetences
      ...CourseBasis
      ...CourseVotes
      linkSeen {
        ...DeadLink
      }
    }
  }
`);

/** One course: what it is, what it teaches, and what we know that from. */
export function CoursePage() {
  const { t, language } = useText('recommendations');
  const formats = useFormats();
  const { courseId = '' } = useParams();
  const { data, error, refetch } = useQuery(COURSE, { variables: { id: courseId } });
  const course = data?.course;
  if (!course) {
    return (
      <Page title={t(data ? 'course.notHere' : 'course.title')}>
        {data
          ? <EmptyState title={t('course.notHereWhat')} action={<ButtonLink to={coursesPath}>{t('course.all')}</ButtonLink>} />
          : <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      </Page>
    );
  }
  const stated = readFragment(COURSE_FACTS, course);
  const facts = [
    ...factsOf(stated, { t, ...formats }).map(({ key, value }) => ({ key: key as string, value })),
    { key: 'audience', value: course.audience.map((role) => t(`role.${role}`)).join(' · ') },
    ...(course.sectors.length > 0 ? [{ key: 'sectors', value: formats.list(course.sectors.map((code) => sectorName(code, language))) }] : []),
    ...(course.sizeClasses.length > 0 ? [{ key: 'sizeClasses', value: course.sizeClasses.map((size) => t(`practice.size.${size}`)).join(' · ') }] : []),
    ...(course.countryCode ? [{ key: 'country', value: formats.countryName(course.countryCode) }] : []),
  ];
  return (
    <Page title={<span lang={course.titleLanguage}>{course.title}</span>} documentTitle={course.title} titleLanguage={course.titleLanguage} description={course.summary} lead={course.provider}>
      <div className="s-stack s-stack--loose">
        <div className="s-stack">
          <TopicMarks topics={course.topics}><EntryLanguage title={course.titleLanguage} text={course.textLanguage} /></TopicMarks>
          <p lang={course.textLanguage}>{course.summary}</p>
          <div className="s-actions">
            <TextLink className="s-button s-button--primary" href={course.url ?? course.sourceUrl} external>{t(course.url ? 'link.offer' : 'link.described')}</TextLink>
          </div>
          {course.linkSeen && <DeadLink seen={course.linkSeen} />}
        </div>
        <Titled title={t('course.facts')}>
          <dl className="r-facts">
            {facts.map(({ key, value }) => (
              <div key={key}>
                <dt>{t(`fact.name.${key}`)}</dt>
                <dd>
                  {value}
                  {key === 'price' && course.certificatePaid && <span className="s-small s-soft"> · {t('fact.certificatePaid')}</span>}
                  {key === 'price' && course.costNote && <span className="s-small s-soft"> · <span lang={course.textLanguage}>{course.costNote}</span> <LanguageMark language={course.textLanguage} /></span>}
                  {key === 'hours' && stated.hoursComputed && <span className="s-small s-soft"> · {t('fact.hoursComputed')}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </Titled>
        <Titled title={t('course.teaches')}><CourseCompetences course={course} /></Titled>
        <Titled title={t('course.basis.title')}><CourseBasis course={course} /></Titled>
        <CourseVotes course={course} />
        <p><TextLink to={coursesPath}>{t('course.all')}</TextLink></p>
      </div>
    </Page>
  );
}
