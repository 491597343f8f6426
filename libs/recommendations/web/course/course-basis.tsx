import { useFormats, useText } from '@skills/platform/i18n';
import { TextLink } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { OfferSeen } from './offer-seen';

export const COURSE_BASIS = graphql(`
  fragment CourseBasis on Course {
    sourceUrl
    extraSourceUrl
    summaryBasis
    url
    retrievedOn
    isContributed
    ...OfferSeen
  }
`);

/** What everything said about a course rests on: the sources, the day, and what the summary was written from. */
export function CourseBasis({ course }: { course: FragmentType<typeof COURSE_BASIS> }) {
  const { t } = useText('recommendations');
  const { date } = useFormats();
  const basis = readFragment(COURSE_BASIS, course);
  const { sourceUrl, extraSourceUrl, summaryBasis, url, retrievedOn, isContributed } = basis;
  return (
    <>
      <OfferSeen course={basis} />
      {!url && <p className="s-small s-soft">{t('course.basis.noAddress')}</p>}
      <dl className="r-facts">
        <div>
          <dt>{t('course.basis.source')}</dt>
          <dd>
            <TextLink href={sourceUrl} external>{new URL(sourceUrl).hostname}</TextLink>
            {extraSourceUrl && <> · <TextLink href={extraSourceUrl} external>{new URL(extraSourceUrl).hostname}</TextLink></>}
          </dd>
        </div>
        <div>
          <dt>{t(isContributed ? 'course.basis.asOf' : 'course.basis.retrieved')}</dt>
          <dd>{date(retrievedOn)}</dd>
        </div>
        <div>
          <dt>{t('course.basis.summary')}</dt>
          <dd>{t(isContributed ? 'course.basis.TOLD' : `course.basis.${summaryBasis}`)}</dd>
        </div>
      </dl>
      {isContributed && <p className="s-small s-soft">{t('contribute.toldCourse')}</p>}
    </>
  );
}
