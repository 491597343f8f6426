import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A counter of the rate limits. */
@Entity({ tableName: 'rate_limit' })
export class RateLimit {
  @PrimaryKey({ type: 'varchar', length: 255 })
  key: string;

  @Property({ type: 'integer' })
  points: number;

  /** Milliseconds since 1970, or null for a counter without end. */
  @Property({ type: 'bigint', nullable: true })
  expire: string | null;
}
