import { useFormats, useText } from '@skills/platform/i18n';
import { Tag } from '@skills/platform/ui';
import { groupWords } from './group-words';
import type { PeerGroup } from './peers-of-run';

/** Who is compared: the group in words, how many firms at least, whether it was widened, and whether its firms are invented. */
export function PeersGroup({ group, isInvented, computedAt }: { group: PeerGroup; isInvented: boolean; computedAt: string | null | undefined }) {
  const { t, language } = useText('assessment');
  const { countryName, number, date } = useFormats();
  return (
    <div className="s-stack s-stack--tight">
      <p><strong>{groupWords(group, { t, language, countryName })}</strong> {isInvented && <Tag>{t('peers.invented.tag')}</Tag>}</p>
      <p>
        {t('peers.group.atLeast', { count: group.atLeast, firms: number(group.atLeast) })} {t(group.isWidened ? 'peers.group.widened' : 'peers.group.alike')}
      </p>
      {isInvented && <p>{t('peers.invented.text')}</p>}
      {computedAt && <p className="s-small s-soft">{t('peers.computed', { date: date(computedAt) })}</p>}
    </div>
  );
}
