import { useFormats } from '@skills/platform/i18n';
import { classNames } from '@skills/platform/ui';
import type { LevelBand } from '../../rules';
import './band-track.css';

const LEVELS = [1, 2, 3, 4, 5];
const COVERED: Readonly<Record<LevelBand, readonly number[]>> = { LOWER: [1, 2], MIDDLE: [3], UPPER: [4, 5] };

/** Roughly where a team's level lies, as a picture; the sentence beside it says the same. Null means too far apart for one level. */
export function BandTrack({ level }: { level: LevelBand | null }) {
  const { number } = useFormats();
  return (
    <div className={classNames('a-band', level === null && 'a-band--apart')} aria-hidden="true">
      {LEVELS.map((each) => <span key={each} className={level && COVERED[level].includes(each) ? 'a-band__here' : undefined}>{number(each)}</span>)}
    </div>
  );
}
