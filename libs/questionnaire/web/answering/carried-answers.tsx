import { useText } from '@skills/platform/i18n';
import { Notice, TextLink } from '@skills/platform/ui';

/** Says in the overview how many answers are still those of last time, and leads to the first of them. */
export function CarriedAnswers({ count, path }: { count: number; path: string }) {
  const { t } = useText('questionnaire');
  return (
    <Notice kind="info" title={t('earlier.review', { count })} action={<TextLink to={path}>{t('earlier.look')}</TextLink>}>
      {t('earlier.reviewText')}
    </Notice>
  );
}
