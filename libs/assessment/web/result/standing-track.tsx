import { useFormats, useText } from '@skills/platform/i18n';
import { LevelTrack } from '@skills/platform/ui';
import { LEVEL_WORDS } from '../../rules';
import type { TopicPeers } from '../benchmark/peers-of-run';
import { peersSentence } from '../benchmark/peers-sentence';
import type { StandingFigure } from './standing';
import { standingSentence } from './standing-sentence';

/** A standing as a picture and a sentence, where peers are if they are known, and how many of its questions were answered. */
export function StandingTrack({ standing, peers }: { standing: StandingFigure; peers?: TopicPeers }) {
  const { t } = useText('assessment');
  const { number } = useFormats();
  const { kind, level = null, target = null, answeredItems, askedItems } = standing;
  return (
    <div className="s-stack s-stack--tight">
      <LevelTrack
        kind={kind}
        level={level}
        target={target}
        outline={peers ? { from: peers.q1, middle: peers.median, to: peers.q3 } : null}
        label={t(`result.kind.${kind}`)}
        levelNames={LEVEL_WORDS[kind].map((word) => t(`level.${kind}.${word}`))}
        sentence={standingSentence(standing, { t, number })}
      />
      {peers && <p>{peersSentence(peers, { t, number })}</p>}
      <p className="s-small s-soft s-figures">
        {askedItems === 0 ? t('result.coverageNone') : t('result.coverage', { answered: number(answeredItems), asked: number(askedItems) })}
      </p>
    </div>
  );
}
