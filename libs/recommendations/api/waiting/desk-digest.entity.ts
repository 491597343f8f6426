import { type Rel } from '@mikro-orm/core';
import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '@skills/identity/api';

/** Whether an editor wants a daily mail of what waits, and when the last one was written; without a row they want it. */
@Entity({ tableName: 'desk_digest' })
export class DeskDigest {
  @OneToOne(() => Person, { primary: true, deleteRule: 'cascade' })
  person: Rel<Person>;

  @Property({ type: 'boolean', default: true })
  isWanted: boolean;

  @Property({ type: 'date', nullable: true })
  writtenOn: string | null;
}
