import { useId, type CSSProperties } from 'react';
import { useText, useFormats } from '../../i18n';
import { classNames } from '../class-names';
import { placeOnTrack, wordShift } from './place-on-track';
import './level-track.css';

/** A range on the scale of a track with its middle, such as where others stand. */
export interface TrackOutline {
  from: number;
  middle: number;
  to: number;
}

/** A level and a target on a scale from 1 to `max`; null means unknown, or no target; `outline` is drawn around the track. The sentence says the same in words. */
export interface LevelTrackProps {
  kind: string;
  level: number | null;
  target: number | null;
  outline?: TrackOutline | null;
  max?: number;
  label: string;
  levelNames?: readonly string[];
  sentence: string;
}

/** Level, target and the gap between them as one picture, doubled by its sentence: shape and pattern speak, not colour alone. */
export function LevelTrack({ kind, level, target, outline = null, max = 5, label, levelNames, sentence }: LevelTrackProps) {
  const { t } = useText('platform');
  const { number } = useFormats();
  const id = useId();
  const at = (value: number): CSSProperties => ({ left: `${placeOnTrack(value, max)}%` });
  const word = (value: number): CSSProperties => ({ ...at(value), transform: `translateX(-${wordShift(value, max)}%)` });
  const nameOf = (value: number) => levelNames?.[Math.round(value) - 1];
  const wordOf = (key: string, value: number) =>
    [t(key, { level: number(value, { maximumFractionDigits: 1 }) }), nameOf(value)].filter(Boolean).join(' · ');

  return (
    <figure className={classNames('s-track', `s-track--${kind.toLowerCase()}`)} aria-labelledby={id}>
      <figcaption className="s-track__label" id={id}>{label}</figcaption>
      <div className="s-track__picture" aria-hidden="true">
        <div className={classNames('s-track__line', level === null && 's-track__line--unknown')} />
        {level !== null && <div className="s-track__reached" style={{ width: `calc(${placeOnTrack(level, max)}% + 0.75rem)` }} />}
        {level !== null && target !== null && target > level && (
          <div className="s-track__gap" style={{ ...at(level), width: `${placeOnTrack(target, max) - placeOnTrack(level, max)}%` }} />
        )}
        {outline !== null && (
          <>
            <div
              className="s-track__outline"
              style={{ left: `calc(${placeOnTrack(outline.from, max)}% - 0.25rem)`, width: `calc(${placeOnTrack(outline.to, max) - placeOnTrack(outline.from, max)}% + 0.5rem)` }}
            />
            <div className="s-track__middle" style={at(outline.middle)} />
          </>
        )}
        {Array.from({ length: max }, (_, step) => (
          <span key={step} className="s-track__tick" style={at(step + 1)}>{number(step + 1)}</span>
        ))}
        {target !== null && <span className="s-track__target" style={at(target)} />}
        {level !== null && <span className="s-track__level" style={at(level)} />}
        {level === null
          ? <span className="s-track__word s-track__word--level" style={{ left: '-0.75rem' }}>{t('track.unknown')}</span>
          : <span className="s-track__word s-track__word--level" style={word(level)}>{wordOf('track.level', level)}</span>}
        {target !== null && <span className="s-track__word s-track__word--target" style={word(target)}>{wordOf('track.target', target)}</span>}
      </div>
      <p className="s-track__sentence">{sentence}</p>
    </figure>
  );
}
