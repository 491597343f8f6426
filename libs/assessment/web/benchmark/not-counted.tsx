import type { Topic } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { ButtonLink, Notice } from '@skills/platform/ui';
import { answerPath } from '../addresses';

/** Why a firm that takes part is not counted yet, with the topics in which its assessment has no level, and the way to answer them. */
export function NotCounted({ runId, unknown }: { runId: string; unknown: readonly Topic[] }) {
  const { t } = useText('assessment');
  const { list } = useFormats();
  const topics = list(unknown.map((topic) => t(`topic.names.${topic}`)));
  return (
    <Notice kind="warning" title={t('peers.share.notCounted.title')} action={<ButtonLink to={answerPath(runId)} variant="secondary">{t('peers.share.notCounted.action')}</ButtonLink>}>
      {unknown.length > 0 ? t('peers.share.notCounted.missing', { topics }) : t('peers.share.notCounted.other')}
    </Notice>
  );
}
