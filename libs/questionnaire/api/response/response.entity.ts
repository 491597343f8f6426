import { type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '@skills/identity/api';
import { TARGET_ROLES, type TargetRole } from '@skills/identity/rules';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, ObjectType } from 'type-graphql';
import { QuestionnaireVersion } from '../published/questionnaire-version.entity';
import { mayReadResponse } from './response.policy';

/** One person's answers to one version of a questionnaire. */
@ReadPolicy(mayReadResponse)
@ObjectType({ description: "One person's answers to one version of a questionnaire; shown to nobody else." })
@Entity({ tableName: 'response' })
export class Response {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => QuestionnaireVersion)
  version: Rel<QuestionnaireVersion>;

  /** In which role the person answers; null where the questionnaire does not ask. */
  @Enum({ items: () => [...TARGET_ROLES], nullable: true })
  role: TargetRole | null;

  /** SHA-256 of the guest cookie of the browser that answers without an account, or its `signedOutHash`; null once a person has claimed it. */
  @Index()
  @Property({ type: 'text', nullable: true })
  guestHash: string | null;

  @Index()
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'cascade' })
  person: Rel<Person> | null;

  @Field(() => Date, { description: 'When it was begun.' })
  @Property({ type: 'timestamptz' })
  openedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was last handed in; null while it is under way.' })
  @Property({ type: 'timestamptz', nullable: true })
  submittedAt: Date | null;

  /** From when on no answer is taken any more, because what was made of them is final; null while they can be changed. */
  @Property({ type: 'timestamptz', nullable: true })
  closedAt: Date | null;
}
