import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Person } from '../person/person.entity';

/** A role for one thing only, such as one event. Which roles there are, and who gives them, is for the module of that thing to say. */
@Entity({ tableName: 'subject_role' })
@Unique({ properties: ['person', 'role', 'subjectId'] })
export class SubjectRole {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  person: Rel<Person>;

  @Property({ type: 'text' })
  role: string;

  /** The id of the thing. */
  @Index()
  @Property({ type: 'uuid' })
  subjectId: string;

  @Property({ type: 'timestamptz' })
  grantedAt: Date;
}
