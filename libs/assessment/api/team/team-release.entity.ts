import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { ReleasedPart } from '../../rules';
import { Run } from '../run/run.entity';

/** What was told of some people's answers, once: it never changes, whatever becomes of the answers. */
@Entity({ tableName: 'team_release' })
export class TeamRelease {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => Run, { deleteRule: 'cascade' })
  run: Rel<Run>;

  /** The told cells of each group, and nothing from which they were made. */
  @Property({ type: 'json' })
  parts: readonly ReleasedPart[];

  @Property({ type: 'timestamptz' })
  releasedAt: Date;
}
