import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { anyone, ReadPolicy } from '@skills/platform/graph';
import { Field, ID, ObjectType } from 'type-graphql';

/** An applied ability, as the European classification ESCO names it. */
@ReadPolicy(anyone)
@ObjectType({ description: 'An applied ability, as the European classification ESCO names it.' })
@Entity({ tableName: 'competence' })
export class Competence {
  @Field(() => ID, { description: 'Its ESCO URI.' })
  @PrimaryKey({ type: 'text' })
  uri: string;

  @Field(() => String, { description: 'Its preferred label in ESCO.' })
  @Property({ type: 'text' })
  label: string;

  @Field(() => String, { nullable: true, description: 'What ESCO says that it is; null when not known.' })
  @Property({ type: 'text', nullable: true })
  description: string | null;
}
