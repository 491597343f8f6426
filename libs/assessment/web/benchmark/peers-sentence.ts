import type { Formats, Say } from '@skills/platform/i18n';
import { shownLevel } from '../../rules';
import type { TopicPeers } from './peers-of-run';

/** What the outline around a track says: between which levels the middle half of the peers is, and where the firm is among them. */
export function peersSentence({ q1, median, q3, own, position }: TopicPeers, { t, number }: { t: Say; number: Formats['number'] }): string {
  const half = q1 === q3 ? t('peers.sentence.same', { level: number(median) }) : t('peers.sentence.half', { from: number(q1), to: number(q3), median: number(median) });
  if (own === null || own === undefined || !position) return half;
  return `${half} ${t(`peers.position.${position}`, { level: number(shownLevel(own)) })}`;
}
