import { graphql } from '@skills/schema';
import type { PublicFiguresQuery } from '@skills/schema/documents';

export const FIGURES = graphql(`
  query PublicFigures {
    indicatorSources {
      name
      smallestGroup
      cells {
        value
        planned
        asOf
        isDemo
        dimensions {
          value
        }
      }
    }
    eventSeries {
      id
      title
      countries
    }
  }
`);

/** One figure: of what, how many, and of when; `of` is null for all others together. */
export interface Figure {
  readonly of: string | null;
  readonly value: number;
  readonly planned: number | null;
  readonly asOf: Date;
  /** Whether it is of what was invented for the demo. */
  readonly isDemo: boolean;
}

/** The figures that the server counts under a name, and how many people stand behind each at least; null where none is published. */
export function figuresNamed({ indicatorSources }: PublicFiguresQuery, name: string): { figures: readonly Figure[]; smallestGroup: number | null } {
  const source = indicatorSources.find((each) => each.name === `events.${name}`);
  const figures = (source?.cells ?? []).map(({ dimensions, value, planned, asOf, isDemo }): Figure => ({ of: dimensions[0]?.value ?? null, value, planned: planned ?? null, asOf: new Date(asOf), isDemo }));
  return { figures, smallestGroup: source?.smallestGroup ?? null };
}
