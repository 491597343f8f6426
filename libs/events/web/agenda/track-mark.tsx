import { trackMark } from '../../rules';
import './track-mark.css';

/** The name of a track behind a mark in its colour; the name says it all, the colour is for the eye that looks along. */
export function TrackMark({ track, tracks }: { track: string; tracks: readonly string[] }) {
  return <span className={`e-track e-track--${trackMark(tracks, track)}`}>{track}</span>;
}
