import { useFormats, useText } from '@skills/platform/i18n';
import { LevelTrack } from '@skills/platform/ui';
import { readFragment, type FragmentType } from '@skills/schema';
import { STANDING } from './standing-fragment';
import { levelNames, standingSentence } from './standing-words';

/** Level, target and gap as one picture with its sentence. */
export function StandingFigure({ standing }: { standing: FragmentType<typeof STANDING> }) {
  const { t } = useText('assessment');
  const formats = useFormats();
  const figure = readFragment(STANDING, standing);
  return (
    <LevelTrack
      kind={figure.kind}
      level={figure.level ?? null}
      target={figure.target ?? null}
      label={t(`result.kind.${figure.kind}`)}
      levelNames={levelNames(figure.kind, t)}
      sentence={standingSentence(figure, formats, t)}
    />
  );
}
