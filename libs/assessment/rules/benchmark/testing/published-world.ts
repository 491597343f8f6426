import { groupKey, groupOf, isWithin, WIDENING, type GroupKind, type Traits } from '../group';
import { placeFirms, type Cohort } from '../place-firms';

/** One firm's figures at one time, as an attacker would like to single them out; a changed firm has a new record. */
export interface FirmRecord {
  id: number;
  firm: number;
  /** Who stands behind it in truth. */
  voice: number;
  /** Whether nobody knows any more who that is. */
  isErased: boolean;
  traits: Traits;
  kind: GroupKind | null;
  isLeaving: boolean;
}

/** The published figures of a snapshot: the name of each group, and the records behind it. */
export type Published = ReadonlyMap<string, ReadonlySet<number>>;

/** The firms of an invented country, which come, change and go. */
export class PublishedWorld {
  private records: FirmRecord[] = [];
  private made = 0;

  /** The records of today, also those that are still to leave. */
  get all(): readonly FirmRecord[] {
    return this.records;
  }

  /** A firm takes part, or its figures change: the old record is to leave, and a new one waits. */
  bring(firm: number, traits: Traits, voice = firm): void {
    this.withdraw(firm);
    this.made += 1;
    this.records.push({ id: this.made, firm, voice, isErased: false, traits, kind: null, isLeaving: false });
  }

  /** A firm's figures are to leave. */
  withdraw(firm: number): void {
    for (const record of this.records) if (record.firm === firm) record.isLeaving = true;
    this.records = this.records.filter(({ isLeaving, kind }) => !isLeaving || kind !== null);
  }

  /** Somebody is erased: the figures of all firms of that voice are to leave, and nobody knows any more whose they were. */
  erase(voice: number): void {
    for (const { firm } of this.records.filter((record) => record.voice === voice && !record.isErased)) this.withdraw(firm);
    for (const record of this.records) if (record.voice === voice) record.isErased = true;
  }

  /** Whether a record has to wait: its firm or its voice is counted, or the voice has a newer record. */
  private waits({ id, firm, voice }: FirmRecord): boolean {
    const others = this.records.filter((other) => other.id !== id);
    return others.some((other) => (other.kind !== null && other.firm === firm) || (other.voice === voice && !other.isErased && (other.kind !== null || other.id > id)));
  }

  /** Takes a snapshot as the job does, and tells what it publishes. */
  publish(minimum: number): Published {
    const cohorts = new Map<string, { cohort: Cohort; members: FirmRecord[] }>();
    for (const record of this.records) {
      if (record.kind === null && this.waits(record)) continue;
      const key = `${groupKey(record.traits)}|${record.kind}|${record.isLeaving}`;
      const known = cohorts.get(key) ?? { cohort: { ...record.traits, kind: record.kind, isLeaving: record.isLeaving, firms: 0 }, members: [] };
      known.members.push(record);
      cohorts.set(key, { ...known, cohort: { ...known.cohort, firms: known.members.filter(({ isErased }) => !isErased).length } });
    }
    const entries = [...cohorts.values()];
    const placements = placeFirms(entries.map(({ cohort }) => cohort), minimum);
    placements.forEach(({ kind }, at) => entries[at]!.members.forEach((record) => void (record.kind = kind)));
    this.records = this.records.filter(({ isLeaving, kind }) => !isLeaving || kind !== null);
    return publishedBlocks(this.records);
  }

  /** What somebody would publish who looks at each group alone: every group with enough firms, over all its firms. */
  publishNaively(minimum: number): Published {
    const figures = new Map<string, Set<number>>();
    for (const record of this.records.filter(({ isLeaving }) => !isLeaving)) for (const kind of WIDENING) add(figures, record, kind);
    return new Map([...figures].filter(([, members]) => members.size >= minimum));
  }
}

function add(figures: Map<string, Set<number>>, { id, traits }: FirmRecord, kind: GroupKind): void {
  const key = `${kind}|${groupKey(groupOf(traits, kind))}`;
  figures.set(key, (figures.get(key) ?? new Set()).add(id));
}

function publishedBlocks(records: readonly FirmRecord[]): Published {
  const figures = new Map<string, Set<number>>();
  for (const record of records) for (const kind of WIDENING) if (record.kind !== null && isWithin(record.kind, kind)) add(figures, record, kind);
  return figures;
}
