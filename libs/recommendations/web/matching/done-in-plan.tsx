import { useFormats, useText } from '@skills/platform/i18n';

/** That the firm has finished a course, and in which month. */
export function DoneInPlan({ doneAt }: { doneAt: string }) {
  const { t } = useText('recommendations');
  const { dayOrMonth } = useFormats();
  return <p className="r-done">{t('matching.done', { month: dayOrMonth(doneAt.slice(0, 7)) })}</p>;
}
