import { type Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Organisation } from '@skills/identity/api';
import { QuestionnaireVersion } from '@skills/questionnaire/api';
import type { GroupKind } from '../../rules';
import { Run } from '../run/run.entity';

/**
 * The levels with which a firm is counted among peers, kept ready so that no snapshot scores runs again. A record never changes its
 * levels: new ones make a new record, and the old one leaves, which can take until enough others leave with it.
 */
@Entity({ tableName: 'benchmark_level' })
@Check({ name: 'benchmark_level_speaks', expression: 'voice is not null or left_at is not null' })
export class BenchmarkLevel {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  /** The firm; null once it was erased while published figures still rest on it. */
  @Index()
  @ManyToOne(() => Organisation, { nullable: true, deleteRule: 'set null' })
  organisation: Rel<Organisation> | null;

  /** The run that the levels come from; null once the record is to leave. */
  @Index()
  @ManyToOne(() => Run, { nullable: true, deleteRule: 'set null' })
  run: Rel<Run> | null;

  /** Whose voice it is: the same for all firms of one mailbox or of one company's mail domain; null once its person was erased. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  voice: string | null;

  @ManyToOne(() => QuestionnaireVersion)
  version: Rel<QuestionnaireVersion>;

  /** As of the firm when it was recorded; `*` in a record that is to leave, where its block does not need it. */
  @Property({ type: 'text' })
  countryCode: string;

  @Property({ type: 'text' })
  sector: string;

  @Property({ type: 'text' })
  sizeClass: string;

  /** Maturity in hundredths of a level, 100 to 500; so are the next three. */
  @Property({ type: 'smallint' })
  bigData: number;

  @Property({ type: 'smallint' })
  iot: number;

  @Property({ type: 'smallint' })
  cybersecurity: number;

  @Property({ type: 'smallint' })
  leadership: number;

  /** The kind of the block in which the last snapshot counted it; null when it did not. */
  @Property({ type: 'smallint', nullable: true })
  kind: GroupKind | null;

  /** Since when it is to leave; null while it counts for the firm. */
  @Property({ type: 'timestamptz', nullable: true })
  leftAt: Date | null;

  /** Whether another record of the same firm or voice is counted, or comes first, so that this one is not. */
  @Property({ type: 'boolean' })
  waits: boolean;

  @Property({ type: 'timestamptz' })
  recordedAt: Date;
}
