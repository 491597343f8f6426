import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What a mutation answered to one key of one actor, so that a repeated request changes nothing and hears the same. */
@Entity({ tableName: 'idempotent_answer' })
export class IdempotentAnswer {
  @PrimaryKey({ type: 'text' })
  actorKey: string;

  @PrimaryKey({ type: 'text' })
  mutation: string;

  @PrimaryKey({ type: 'text' })
  key: string;

  /** SHA-256 of the input: the same key with another input is a mistake that must not be answered as if it had been done. */
  @Property({ type: 'text' })
  inputDigest: string;

  /** Plain values and references to rows; null only while the first request is still under way. */
  @Property({ type: 'json', nullable: true })
  answer: Record<string, unknown> | null;

  @Index()
  @Property({ type: 'timestamptz' })
  storedAt: Date;
}
