import { useText } from '@skills/platform/i18n';
import { DataTable, LanguageMark, TextLink } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';

export const COURSE_COMPETENCES = graphql(`
  fragment CourseCompetences on Course {
    levelAssumed
    isContributed
    competences {
      competence {
        uri
        label
        language
      }
      prerequisiteLevel
      goalLevel
    }
  }
`);

/** What the course teaches: from which level of each competence, and to which. */
export function CourseCompetences({ course }: { course: FragmentType<typeof COURSE_COMPETENCES> }) {
  const { t } = useText('recommendations');
  const { competences, levelAssumed, isContributed } = readFragment(COURSE_COMPETENCES, course);
  if (competences.length === 0) return <p className="s-soft">{t('course.competences.none')}</p>;
  const reading = levelAssumed ? 'assumed' : 'ours';
  return (
    <>
      <DataTable
        caption={t('course.competences.caption')}
        columns={[
          { key: 'name', label: <>{t('course.competences.name')} {competences[0] && <LanguageMark language={competences[0].competence.language} />}</> },
          { key: 'from', label: t('course.competences.from'), numeric: true },
          { key: 'to', label: t('course.competences.to'), numeric: true },
        ]}
        rows={competences.map(({ competence, prerequisiteLevel, goalLevel }) => ({
          id: competence.uri,
          name: <TextLink href={competence.uri} external><span lang={competence.language}>{competence.label}</span></TextLink>,
          from: prerequisiteLevel === 1 ? t('course.competences.nothing') : prerequisiteLevel,
          to: goalLevel,
        }))}
      />
      <p className="s-small s-soft">{t(`course.competences.${isContributed ? 'told' : reading}`)}</p>
    </>
  );
}
