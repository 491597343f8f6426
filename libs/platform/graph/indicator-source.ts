import type { EntityManager } from '@mikro-orm/postgresql';

/** What is counted. */
export const INDICATOR_UNITS = ['EVENTS', 'PERSONS'] as const;
/** One of INDICATOR_UNITS. */
export type IndicatorUnit = (typeof INDICATOR_UNITS)[number];

/** What a source needs to be read. */
export interface IndicatorReading {
  em: EntityManager;
  clock: () => Date;
  /** How many parties stand behind a published figure at least; null publishes none. */
  smallestGroup: number | null;
  /** Whether this is a demonstration, in which invented data counts. */
  isDemo: boolean;
}

/** A figure of an indicator. */
export interface IndicatorFigure {
  /** By dimension; null stands for all others together. */
  readonly dimensions: Readonly<Record<string, string | null>>;
  readonly value: number;
  /** What was planned; null where nothing was. */
  readonly planned: number | null;
  /** Of when the figure is. */
  readonly asOf: Date;
  /** Whether it is of what was invented for a demonstration; no figure is of both. */
  readonly isDemo: boolean;
}

/**
 * A named count that a module publishes for others to measure by. Whoever publishes it sees to it that no figure stands for fewer than `smallestGroup` people,
 * also not by subtracting figures from each other or from those of another day.
 */
export interface IndicatorSource {
  /** `module.whatIsCounted`, stable over releases. */
  readonly name: string;
  /** The server's text that says what it counts. */
  readonly descriptionKey: string;
  readonly unit: IndicatorUnit;
  /** By what its figures are told apart. */
  readonly dimensions: readonly string[];
  read(reading: IndicatorReading): Promise<readonly IndicatorFigure[]>;
}

let sources: readonly IndicatorSource[] = [];

/** Says which sources the graph tells of; called once by whoever composes the modules. Throws when two have one name. */
export function registerIndicatorSources(modules: readonly { readonly indicatorSources?: readonly IndicatorSource[] }[]): void {
  const all = modules.flatMap(({ indicatorSources = [] }) => indicatorSources);
  const twice = all.find(({ name }, at) => all.findIndex((each) => each.name === name) !== at);
  if (twice) throw new Error(`Two indicator sources have the name ${twice.name}: give each its own`);
  sources = all;
}

/** All of them, in the order of the modules. */
export const indicatorSources = (): readonly IndicatorSource[] => sources;
