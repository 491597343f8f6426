import type { EntityManager, EntityMetadata, MetadataStorage } from '@mikro-orm/postgresql';

/**
 * What acts hold before they write something that points at a person, such as the seats of an event. Erasing takes it first as well, and only then the person: the
 * other way round the two would wait for each other.
 */
export interface HeldFirst {
  /** What is to be held, as the person's rows are now. */
  ids: (em: EntityManager, personId: string, now: Date) => Promise<readonly string[]>;
  /** Holds it until commit, in the order in which acts do. */
  hold: (em: EntityManager, ids: readonly string[]) => Promise<void>;
}

/** What happens to a table's rows about a person. Every table from which a person can be reached has exactly one. */
export interface PersonalDataRule {
  /** The table's name in the database. */
  table: string;
  /** What the rows say about the person, for the "my data" page and the reviewer. */
  holds: string;
  /** The person's rows as plain JSON, or why they are not exported. */
  export: ((em: EntityManager, personId: string) => Promise<readonly object[]>) | { not: string };
  /** Removes or unlinks the person's rows, or why they stay. Downstream modules' rules run first, each module's in order. */
  erase: ((em: EntityManager, personId: string, now: Date) => Promise<void>) | { not: string };
  /** What its acts hold before the person; absent when they hold nothing. */
  heldFirst?: HeldFirst;
  /** How long rows are kept without being asked, and from when. */
  retention: string;
}

const foreignKeysOf = (meta: EntityMetadata): string[] =>
  meta.relations.filter((relation) => relation.targetMeta && (relation.fieldNames?.length ?? 0) > 0 && relation.owner !== false && !relation.mappedBy).map((relation) => relation.targetMeta!.tableName);

/** The tables from which a row leads to `root` over foreign keys, in any number of steps; sorted. */
export function tablesReaching(metadata: MetadataStorage, root: string): string[] {
  const all = [...metadata].filter((meta) => meta.tableName && !meta.abstract);
  const reached = new Set(all.filter((meta) => meta.tableName === root).map((meta) => meta.tableName));
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    for (const meta of all) if (foreignKeysOf(meta).some((target) => reached.has(target))) reached.add(meta.tableName);
  }
  return [...reached].sort();
}

/** Tells what is wrong with the rules: a table without one, a table with two, a rule without a table. Empty when complete. */
export function personalDataFaults(metadata: MetadataStorage, root: string, rules: readonly PersonalDataRule[]): string[] {
  const known = new Set([...metadata].map((meta) => meta.tableName));
  const ruled = rules.map((rule) => rule.table);
  return [
    ...tablesReaching(metadata, root)
      .filter((table) => !ruled.includes(table))
      .map((table) => `Table ${table} can point at a person and has no export and erasure rule: add one to its module's personalData`),
    ...ruled.filter((table, at) => ruled.indexOf(table) !== at).map((table) => `Table ${table} has two personal-data rules: keep one`),
    ...ruled.filter((table) => !known.has(table)).map((table) => `A personal-data rule names the table ${table}, which does not exist`),
  ];
}

/** A module's share of the rules, as the module list gives it. */
export interface RuledModule {
  name: string;
  personalData: readonly PersonalDataRule[];
}

let ruled: readonly RuledModule[] = [];

/** Says whose rules "my data" runs; called once by whoever composes the modules, upstream first. */
export const registerPersonalData = (modules: readonly RuledModule[]): void => void (ruled = [...modules]);

/** All rules, downstream modules first: what points at a row goes before the row. Within a module the module's order. */
export const personalDataRules = (): PersonalDataRule[] => ruled.toReversed().flatMap(({ personalData }) => personalData);
