import { type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { TOPICS, type Topic } from '@skills/identity/rules';
import { QuestionnaireVersion } from '@skills/questionnaire/api';
import { BenchmarkSnapshot } from './benchmark-snapshot.entity';

/** The published figures of one group of firms in one topic; its key is the group, `*` where it takes all. */
@Entity({ tableName: 'benchmark_cell' })
export class BenchmarkCell {
  @ManyToOne(() => QuestionnaireVersion, { primary: true })
  version: Rel<QuestionnaireVersion>;

  @Property({ type: 'text', primary: true })
  countryCode: string;

  @Property({ type: 'text', primary: true })
  sector: string;

  @Property({ type: 'text', primary: true })
  sizeClass: string;

  @Enum({ items: () => [...TOPICS], primary: true })
  topic: Topic;

  @Index()
  @ManyToOne(() => BenchmarkSnapshot, { deleteRule: 'cascade' })
  snapshot: Rel<BenchmarkSnapshot>;

  /** How many firms there are at least; the exact number is not kept. */
  @Property({ type: 'integer' })
  atLeast: number;

  /** Quartiles of maturity, levels 1 to 5 to one decimal. */
  @Property({ type: 'double' })
  q1: number;

  @Property({ type: 'double' })
  median: number;

  @Property({ type: 'double' })
  q3: number;
}
