import { useId, type CSSProperties } from 'react';
import { useFormats } from '../../i18n';
import { classNames } from '../class-names';
import { placeOnTrack, wordShift } from './place-on-track';
import './level-track.css';
import './change-track.css';

/** Two levels on a scale from 1 to `max`; null means that there is nothing to compare. The sentence says the same in words. */
export interface ChangeTrackProps {
  kind: string;
  then: number | null;
  now: number | null;
  max?: number;
  label: string;
  /** What stands over the two marks, such as "Then 2.1" and "Now 3"; absent where there is nothing to compare. */
  words?: { then: string; now: string } | null;
  sentence: string;
}

/** A level then and now as one picture, doubled by its sentence: a hollow mark, a filled one, and a line from one to the other. */
export function ChangeTrack({ kind, then, now, max = 5, label, words, sentence }: ChangeTrackProps) {
  const { number } = useFormats();
  const id = useId();
  const at = (value: number): CSSProperties => ({ left: `${placeOnTrack(value, max)}%` });
  const word = (value: number): CSSProperties => ({ ...at(value), transform: `translateX(-${wordShift(value, max)}%)` });
  const isKnown = then !== null && now !== null;
  const [low, high] = isKnown ? [Math.min(then, now), Math.max(then, now)] : [1, 1];

  return (
    <figure className={classNames('s-track', `s-track--${kind.toLowerCase()}`)} aria-labelledby={id}>
      <figcaption className="s-track__label" id={id}>{label}</figcaption>
      <div className="s-track__picture" aria-hidden="true">
        <div className={classNames('s-track__line', !isKnown && 's-track__line--unknown')} />
        {isKnown && <div className="s-track__way" style={{ ...at(low), width: `${placeOnTrack(high, max) - placeOnTrack(low, max)}%` }} />}
        {Array.from({ length: max }, (_, step) => (
          <span key={step} className="s-track__tick" style={at(step + 1)}>{number(step + 1)}</span>
        ))}
        {isKnown && <span className="s-track__level s-track__level--then" style={at(then)} />}
        {isKnown && <span className="s-track__level" style={at(now)} />}
        {isKnown && words && <span className="s-track__word s-track__word--level" style={word(now)}>{words.now}</span>}
        {isKnown && words && <span className="s-track__word s-track__word--target" style={word(then)}>{words.then}</span>}
      </div>
      <p className="s-track__sentence">{sentence}</p>
    </figure>
  );
}
