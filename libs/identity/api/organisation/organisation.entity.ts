import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, ObjectType } from 'type-graphql';
import { SECTORS, SIZE_CLASSES, type Sector, type SizeClass } from '../../rules';
import { GraphSector, GraphSizeClass } from '../graph-vocabulary';
import { mayReadOrganisation } from './organisation.policy';

/** A firm, described by what statistics need and no more. */
@ReadPolicy(mayReadOrganisation)
@ObjectType({ description: 'A firm, described by what statistics need and no more.' })
@Entity({ tableName: 'organisation' })
export class Organisation {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Its name; null until somebody claimed it by signing in.' })
  @Property({ type: 'text', nullable: true })
  name: string | null;

  @Field(() => String, { description: 'The country of its seat, ISO 3166-1 alpha-2.' })
  @Property({ type: 'character', length: 2 })
  countryCode: string;

  @Field(() => GraphSector, { description: 'What it does: a section of NACE Rev. 2.' })
  @Enum({ items: () => [...SECTORS] })
  sector: Sector;

  @Field(() => GraphSizeClass, { description: 'How many persons it employs.' })
  @Enum({ items: () => [...SIZE_CLASSES] })
  sizeClass: SizeClass;

  @Field(() => Date, { description: 'Since when the platform has known it.' })
  @Property({ type: 'timestamptz' })
  createdAt: Date;
}
