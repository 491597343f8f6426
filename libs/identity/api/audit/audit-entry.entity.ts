import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, ObjectType } from 'type-graphql';
import { Person } from '../person/person.entity';
import { mayAdminister } from '../role/role.policy';

/** An administrative act, or a look at another person's data. Written once; only the link to an erased person may go. */
@ReadPolicy(mayAdminister)
@ObjectType({ description: "An administrative act, or a look at another person's data." })
@Entity({ tableName: 'audit_entry' })
@Index({ properties: ['at', 'id'] })
@Trigger({
  name: 'append_only',
  timing: 'before',
  events: ['update', 'delete'],
  body: "if tg_op = 'DELETE' then if old.at > now() - interval '2 years' then raise exception 'the audit log is append-only'; end if; return old; end if; if (to_jsonb(new) - 'actor_id' - 'subject_id') <> (to_jsonb(old) - 'actor_id' - 'subject_id') or (new.actor_id is not null and new.actor_id is distinct from old.actor_id) or (new.subject_id is not null and new.subject_id is distinct from old.subject_id) then raise exception 'the audit log is append-only'; end if; return new;",
})
export class AuditEntry {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  /** Null once the person has erased the account. */
  @Index()
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  actor: Rel<Person> | null;

  /** The actor's id beside a row that was read plain. */
  @Field(() => ID, { nullable: true, description: 'Who acted; null once that person has erased their data.' })
  actorId?: string | null;

  @Field(() => String, { description: 'What was done, e.g. grantRole.' })
  @Property({ type: 'text' })
  act: string;

  @Field(() => String, { nullable: true, description: 'What else must be known of the act, e.g. the role given; never personal data.' })
  @Property({ type: 'text', nullable: true })
  detail: string | null;

  @Field(() => String, { description: 'The type of the thing it was done to, e.g. Person.' })
  @Property({ type: 'text' })
  subjectKind: string;

  @Field(() => ID, { nullable: true, description: 'The id of the thing it was done to; null when that person has erased their data.' })
  @Index()
  @Property({ type: 'uuid', nullable: true })
  subjectId: string | null;

  @Field(() => Date, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  at: Date;
}
