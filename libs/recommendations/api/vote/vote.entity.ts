import { type Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Person } from '@skills/identity/api';
import { Course } from '../catalogue/course.entity';
import { Practice } from '../catalogue/practice.entity';

/** What a signed-in person says of one entry of the catalogue: useful or not. Never shown but as a count. */
@Entity({ tableName: 'vote' })
@Check({ name: 'vote_on_one_entry', expression: 'num_nonnulls(course_id, practice_id) = 1' })
export class Vote {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  person: Rel<Person>;

  @Index()
  @ManyToOne(() => Course, { nullable: true, deleteRule: 'cascade' })
  course: Rel<Course> | null;

  @Index()
  @ManyToOne(() => Practice, { nullable: true, deleteRule: 'cascade' })
  practice: Rel<Practice> | null;

  /** What is kept of the mailbox, so that it counts once under all its names; the same mailbox yields something else for another entry. */
  @Unique()
  @Property({ type: 'text' })
  voice: string;

  @Property({ type: 'boolean' })
  useful: boolean;

  @Property({ type: 'timestamptz' })
  votedAt: Date;
}
