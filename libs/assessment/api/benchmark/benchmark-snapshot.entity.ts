import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What became of the last computation of the benchmark; only a published one is shown. */
export type SnapshotState = 'PUBLISHED' | 'FAILED';

/** The last computation of the benchmark. There is one row at most: older snapshots are not kept, so that nobody can compare them. */
@Entity({ tableName: 'benchmark_snapshot' })
export class BenchmarkSnapshot {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'text' })
  state: SnapshotState;

  @Property({ type: 'timestamptz' })
  takenAt: Date;

  /** How many firms stand behind each of its figures at least. */
  @Property({ type: 'integer' })
  minimum: number;
}
