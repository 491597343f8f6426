import { type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphTargetRole } from '@skills/identity/api';
import { TARGET_ROLES, type TargetRole } from '@skills/identity/rules';
import { ReadPolicy, type ServerLanguage } from '@skills/platform/graph';
import { Field, ID, ObjectType } from 'type-graphql';
import { Respondent } from '../run/respondent.entity';
import { Run } from '../run/run.entity';
import { mayLeadTeam } from './team.policy';

/** That a colleague was asked to take part in a run. */
@ReadPolicy(mayLeadTeam)
@ObjectType({ description: 'That a colleague was asked to take part in a run; seen by who asked.' })
@Entity({ tableName: 'team_invitation' })
export class TeamInvitation {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => Run, { deleteRule: 'cascade' })
  run: Rel<Run>;

  @Field(() => GraphTargetRole, { description: 'In which role the colleague answers.' })
  @Enum({ items: () => [...TARGET_ROLES] })
  role: TargetRole;

  @Field(() => String, { nullable: true, description: 'What the manager calls it, such as a department.' })
  @Property({ type: 'text', nullable: true })
  label: string | null;

  @Field(() => String, { nullable: true, description: 'Where the link was mailed to; gone as soon as nothing is to be mailed any more.' })
  @Index()
  @Property({ type: 'text', nullable: true })
  emailAddress: string | null;

  /** The language of its mails. */
  @Property({ type: 'text' })
  language: ServerLanguage;

  @Field(() => Date, { description: 'When it was made.' })
  @Property({ type: 'timestamptz' })
  createdAt: Date;

  @Field(() => Date, { description: 'Until when it can be begun.' })
  @Property({ type: 'timestamptz' })
  expiresAt: Date;

  @Property({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  /** When the colleague said that they would rather not. */
  @Property({ type: 'timestamptz', nullable: true })
  declinedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the last mail was sent; null without mail.' })
  @Property({ type: 'timestamptz', nullable: true })
  writtenAt: Date | null;

  /** Whether the colleague asked to be told when the answers have been put together. */
  @Property({ type: 'boolean', default: false })
  wishesNews: boolean;

  /** Where that is told once the colleague has handed in and the address is needed for nothing else; null for somebody with an account. */
  @Index()
  @Property({ type: 'text', nullable: true })
  newsAddress: string | null;

  /** The invitation of the run before with which the same colleague was asked; null for one asked anew. */
  @Index()
  @ManyToOne(() => TeamInvitation, { nullable: true, deleteRule: 'set null' })
  previous: Rel<TeamInvitation> | null;

  /** The colleague's part, once begun. */
  @OneToOne(() => Respondent, { nullable: true, owner: true, deleteRule: 'set null' })
  respondent: Rel<Respondent> | null;
}
