import { useId } from 'react';
import { useFormats } from '../../i18n';
import { classNames } from '../class-names';
import './level-series.css';

/** One line: its name, its mark, and a level for each moment; null leaves a gap. */
export interface LevelLine {
  name: string;
  /** A filled square with a full line, or a hollow circle with a broken one: told apart without colour. */
  mark: 'square' | 'circle';
  levels: readonly (number | null)[];
}

/** Levels from 1 to `max` over the same moments, oldest first. The sentence and a table beside it say the same in words. */
export interface LevelSeriesProps {
  label: string;
  lines: readonly LevelLine[];
  max?: number;
}

const [WIDTH, HEIGHT, EDGE, AXIS] = [240, 104, 12, 24];

/** Levels over time as small lines with points, a gap where a moment cannot be compared; a picture for who sees, hidden from who listens. */
export function LevelSeries({ label, lines, max = 5 }: LevelSeriesProps) {
  const { number } = useFormats();
  const id = useId();
  const count = Math.max(0, ...lines.map(({ levels }) => levels.length));
  const x = (at: number): number => (count < 2 ? WIDTH / 2 : AXIS + EDGE + (at * (WIDTH - AXIS - 2 * EDGE)) / (count - 1));
  const y = (level: number): number => HEIGHT - EDGE - ((Math.min(max, Math.max(1, level)) - 1) * (HEIGHT - 2 * EDGE)) / (max - 1);
  return (
    <figure className="s-series" aria-labelledby={id}>
      <figcaption className="s-series__label" id={id}>{label}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="s-series__picture" aria-hidden="true">
        {Array.from({ length: max }, (_, step) => (
          <line key={step} className="s-series__grid" x1={AXIS} x2={WIDTH} y1={y(step + 1)} y2={y(step + 1)} />
        ))}
        {[1, max].map((level) => <text key={level} className="s-series__end" x={AXIS - 8} y={y(level) + 4}>{number(level)}</text>)}
        {lines.map(({ name, mark, levels }) => {
          const points = levels.flatMap((level, at) => (level === null ? [] : [{ at, x: x(at), y: y(level) }]));
          return (
            <g key={name}>
              <polyline className={classNames('s-series__line', mark === 'circle' && 's-series__line--broken')} points={points.map((point) => `${point.x},${point.y}`).join(' ')} />
              {points.map((point) =>
                mark === 'circle'
                  ? <circle key={point.at} className="s-series__mark s-series__mark--hollow" cx={point.x} cy={point.y} r={4.5} />
                  : <rect key={point.at} className="s-series__mark" x={point.x - 4.5} y={point.y - 4.5} width={9} height={9} rx={2} />,
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
