import { useFormats, useText } from '@skills/platform/i18n';
import { LevelTrack, TopicMark } from '@skills/platform/ui';
import { LEVEL_WORDS } from '../../rules';
import { topicTint } from '../result/topic-tint';
import type { TopicPeers } from './peers-of-run';
import { peersSentence } from './peers-sentence';

/** One topic: the own level on the track, and the middle half of the peers around it. */
export function TopicPeersRow({ peers }: { peers: TopicPeers }) {
  const { t } = useText('assessment');
  const { number } = useFormats();
  const { topic, q1, median, q3, own = null } = peers;
  return (
    <li className="a-topic" style={topicTint(topic)}>
      <h3><TopicMark topic={topic} label={t(`topic.names.${topic}`)} /></h3>
      <LevelTrack
        kind="MATURITY"
        level={own}
        target={null}
        outline={{ from: q1, middle: median, to: q3 }}
        label={t('result.kind.MATURITY')}
        levelNames={LEVEL_WORDS.MATURITY.map((word) => t(`level.MATURITY.${word}`))}
        sentence={peersSentence(peers, { t, number })}
      />
    </li>
  );
}
