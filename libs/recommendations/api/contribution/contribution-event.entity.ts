import { type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, ObjectType } from 'type-graphql';
import { CONTRIBUTION_ACTS, CONTRIBUTION_SIDES, type ContributionAct, type ContributionSide } from '../../rules';
import { Contribution } from './contribution.entity';
import { mayReadContribution } from './contribution.policy';
import { GraphContributionAct, GraphContributionSide } from './graph-contribution';

/** One act in the history of a contribution. Never changed; only its note goes when the author erases their data. */
@ReadPolicy(mayReadContribution)
@ObjectType({ description: 'One act in the history of a contribution.' })
@Entity({ tableName: 'contribution_event' })
@Trigger({
  name: 'history',
  timing: 'before',
  events: ['update'],
  body: "if new.note is not null or (to_jsonb(new) - 'note') <> (to_jsonb(old) - 'note') then raise exception 'the history of a contribution cannot be changed'; end if; return new;",
})
export class ContributionEvent {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => Contribution, { deleteRule: 'cascade' })
  contribution: Rel<Contribution>;

  @Field(() => GraphContributionAct, { description: 'What was done.' })
  @Enum({ items: () => [...CONTRIBUTION_ACTS] })
  act: ContributionAct;

  @Field(() => GraphContributionSide, { description: 'In which part.' })
  @Enum({ items: () => [...CONTRIBUTION_SIDES] })
  side: ContributionSide;

  @Field(() => String, { nullable: true, description: "The editor's note to the author." })
  @Property({ type: 'text', nullable: true })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'The edition of the consent text that was agreed to; only when it was handed in.' })
  @Property({ type: 'text', nullable: true })
  consentVersion: string | null;

  @Field(() => String, { nullable: true, description: 'The language in which that text was shown, BCP 47.' })
  @Property({ type: 'text', nullable: true })
  consentLanguage: string | null;

  @Field(() => Date, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  at: Date;
}
