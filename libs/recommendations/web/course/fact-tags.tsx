import { useFormats, useText } from '@skills/platform/i18n';
import { Tag } from '@skills/platform/ui';
import { readFragment, type FragmentType } from '@skills/schema';
import { COURSE_FACTS, factsOf } from './course-facts';

/** Price, language, length, form and level of an offer, in short. */
export function FactTags({ course }: { course: FragmentType<typeof COURSE_FACTS> }) {
  const { t } = useText('recommendations');
  const formats = useFormats();
  return (
    <ul className="r-tags" aria-label={t('fact.label')}>
      {factsOf(readFragment(COURSE_FACTS, course), { t, ...formats }).map(({ key, value }) => (
        <li key={key}><Tag>{value}</Tag></li>
      ))}
    </ul>
  );
}
