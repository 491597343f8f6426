import { useFormats, useText } from '@skills/platform/i18n';
import { LevelTrack } from '@skills/platform/ui';
import { LEVEL_WORDS } from '../../rules';
import type { StandingFigure } from './standing';
import { standingSentence } from './standing-sentence';

/** A standing as a picture and a sentence, and how many of its questions were answered. */
export function StandingTrack({ standing }: { standing: StandingFigure }) {
  const { t } = useText('assessment');
  const { number } = useFormats();
  const { kind, level = null, target = null, answeredItems, askedItems } = standing;
  return (
    <div className="s-stack s-stack--tight">
      <LevelTrack
        kind={kind}
        level={level}
        target={target}
        label={t(`result.kind.${kind}`)}
        levelNames={LEVEL_WORDS[kind].map((word) => t(`level.${kind}.${word}`))}
        sentence={standingSentence(standing, { t, number })}
      />
      <p className="s-small s-soft s-figures">
        {askedItems === 0 ? t('result.coverageNone') : t('result.coverage', { answered: number(answeredItems), asked: number(askedItems) })}
      </p>
    </div>
  );
}
