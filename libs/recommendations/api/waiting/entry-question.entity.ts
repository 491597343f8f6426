import { type Rel } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ENTRY_DOUBTS, type EntryDoubt } from '../../rules';
import { Contribution } from '../contribution/contribution.entity';

/** That an author was asked whether what they contributed is still right: once for each occasion, whatever happens. */
@Entity({ tableName: 'entry_question' })
@Unique({ properties: ['contribution', 'doubt', 'since'] })
export class EntryQuestion {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Contribution, { deleteRule: 'cascade' })
  contribution: Rel<Contribution>;

  @Enum({ items: () => [...ENTRY_DOUBTS] })
  doubt: EntryDoubt;

  /** The day from which on its address did not open, or on which its facts were last said to be right. */
  @Property({ type: 'date' })
  since: string;

  @Property({ type: 'timestamptz' })
  askedAt: Date;
}
