import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable } from '@skills/platform/ui';
import { shownLevel } from '../../rules';
import type { TopicPeers } from './peers-of-run';

/** Quartiles and own level, topic by topic. */
export function PeersTable({ topics }: { topics: readonly TopicPeers[] }) {
  const { t } = useText('assessment');
  const { number } = useFormats();
  const columns = [
    { key: 'topic', label: t('peers.table.topic') },
    { key: 'q1', label: t('peers.table.q1'), numeric: true },
    { key: 'median', label: t('peers.table.median'), numeric: true },
    { key: 'q3', label: t('peers.table.q3'), numeric: true },
    { key: 'own', label: t('peers.table.own'), numeric: true },
  ];
  const rows = topics.map(({ topic, q1, median, q3, own }) => ({
    id: topic,
    topic: t(`topic.names.${topic}`),
    q1: number(q1),
    median: number(median),
    q3: number(q3),
    own: own === null || own === undefined ? t('result.table.unknown') : number(shownLevel(own)),
  }));
  return <DataTable caption={t('peers.table.caption')} columns={columns} rows={rows} />;
}
